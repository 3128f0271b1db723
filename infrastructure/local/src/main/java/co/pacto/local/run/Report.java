package co.pacto.local.run;

import co.pacto.domain.money.Pesos;
import java.io.Console;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a run prints while it works and at its end.
final class Report {

    private final PrintWriter out;
    private final boolean quiet;
    private final boolean isTerminal = Optional.ofNullable(System.console())
            .filter(Console::isTerminal)
            .isPresent();

    Report(PrintWriter out, boolean quiet) {
        this.out = out;
        this.quiet = quiet;
    }

    /// One day has gone by.
    void day(LocalDate date, Diary diary) {
        if (!quiet) {
            var line = "%s  contactos %d  compromisos %d".formatted(date,
                    diary.count(DiaryKind.CALL_PLACED),
                    diary.count(DiaryKind.COMMITMENT_FORMALIZED));
            out.print(isTerminal ? "\r" + line : line + "\n");
            out.flush();
        }
    }

    /// One debtor's story.
    void story(String text) {
        if (!quiet) {
            out.println();
            out.println("──────── una historia completa ────────");
            out.print(text);
        }
    }

    /// The closing table.
    void summary(Summary summary, List<String> anomalies) {
        out.println();
        out.println("──────── resumen ────────");
        row("compromisos formalizados", Long.toString(summary.commitments()));
        rows("veredicto", summary.verdicts());
        row("nivel 3 con tarea", Long.toString(summary.level3WithTask()));
        rows("compuerta", summary.gate());
        rows("resultado", summary.outcomes());
        rows("mensaje", summary.messages());
        row("pesos prometidos", Pesos.written(summary.promisedPesos()));
        row("pagados dentro del plazo", Pesos.written(summary.paidInsideTheWindowPesos()));
        row("recuperados", Pesos.written(summary.recoveredPesos()));
        row("anomalías", Long.toString(summary.anomalies()));
        anomalies.forEach(sentence -> out.println("  " + sentence));
        out.flush();
    }

    /// What the run cost: it stands in no file, because it differs from machine to machine.
    void cost(long invocations, long requests, long seconds) {
        row("invocaciones", Long.toString(invocations));
        row("solicitudes a AWS", Long.toString(requests));
        row("segundos", Long.toString(seconds));
        out.flush();
    }

    private void rows(String what, Map<String, Long> counts) {
        counts.forEach((name, count) -> row(what + " " + name, Long.toString(count)));
    }

    private void row(String what, String figure) {
        out.println(String.format(Locale.ROOT, "%-44s %16s", what, figure));
    }
}
