package co.pacto.domain.settings;

import java.util.List;

/// How often a person is tried, and how much an outcome may carry (commitment.md 6).
public record OutcomeLimits(int maxAttemptsSameBand, int maxAttemptsTotal, int noteMaxChars,
        int datumMaxChars, int fileMaxMegabytes, List<String> fileTypes, int filesPerOutcome) {

    /// The values of a creditor that changes nothing.
    public static final OutcomeLimits STANDARD = new OutcomeLimits(3, 9, 2_000, 500, 10,
            List.of("pdf", "jpg", "png"), 5);

    public OutcomeLimits {
        fileTypes = List.copyOf(fileTypes);
    }

    static OutcomeLimits read(Section policy) {
        var sameBand = policy.integer("maxAttemptsSameBand", STANDARD.maxAttemptsSameBand, 1, 20);
        var total = policy.integer("maxAttemptsTotal", STANDARD.maxAttemptsTotal, 1, 20);
        if (sameBand > total) {
            policy.refuse("maxAttemptsSameBand", "at most maxAttemptsTotal, which is " + total);
        }
        return new OutcomeLimits(sameBand, total,
                policy.integer("noteMaxChars", STANDARD.noteMaxChars, 1, STANDARD.noteMaxChars),
                policy.integer("datumMaxChars", STANDARD.datumMaxChars, 1, STANDARD.datumMaxChars),
                policy.integer("fileMaxMegabytes", STANDARD.fileMaxMegabytes, 1,
                        STANDARD.fileMaxMegabytes),
                policy.choices("fileTypes", STANDARD.fileTypes, STANDARD.fileTypes), policy.integer(
                        "filesPerOutcome", STANDARD.filesPerOutcome, 1, STANDARD.filesPerOutcome));
    }
}
