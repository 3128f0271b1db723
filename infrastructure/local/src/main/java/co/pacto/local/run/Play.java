package co.pacto.local.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;

/// Plays a portfolio from its import to the last day and leaves the results (local-run.md 2).
public final class Play {

    private static final int STORIES = 3;

    private final RunInputs inputs;
    private final int days;
    private final Path folder;
    private final Report report;

    /// @param quiet only the closing table is printed
    public Play(RunInputs inputs, int days, Path folder, PrintWriter out, boolean quiet) {
        this.inputs = inputs;
        this.days = days;
        this.folder = folder;
        report = new Report(out, quiet);
    }

    /// Plays.
    ///
    /// @return whether nothing was lost, doubled or sent without a stored yes
    /// @throws UnusableInputException when a file of the user cannot be used
    public boolean run() throws UnusableInputException, IOException {
        var startedAt = System.nanoTime();
        try (var run = Run.start(inputs, 0)) {
            var output = OutputFolder.emptied(folder);
            run.begin();
            for (var day = 1; day <= days; day++) {
                run.advanceTo(inputs.start().plus(Duration.ofDays(day)));
                report.day(inputs.firstDate().plusDays(day), run.diary());
            }
            var summary = Summary.of(run);
            new Results(run, output).write(summary);
            var text = new DiaryText(run.table());
            Selection.of(run.diary().entries(), STORIES)
                    .forEach(story -> report.story(text.of(story)));
            report.summary(summary, run.aws().anomalies());
            report.cost(run.aws().functions().invocations(), run.aws().gateway().requests(),
                    (System.nanoTime() - startedAt) / 1_000_000_000L);
            return summary.anomalies() == 0;
        }
    }
}
