package co.pacto.local.run;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.Figures;
import co.pacto.domain.commitment.Installment;
import co.pacto.domain.contact.GateDecision;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The three result files that are tables (local-run.md 4, data.md 15).
final class Tables {

    private Tables() {}

    /// One row per installment of every commitment that was formalized.
    static String commitments(Stream<Commitment> commitments) {
        var csv = new StringBuilder(Csv.line(
                List.of("commitmentId", "obligationId", "debtorId", "state", "level", "totalPesos",
                        "frequency", "n", "amountPesos", "nominalDueDate", "effectiveDueDate",
                        "graceEndDate", "judgeAt", "verdict", "paidPesos", "paidLate")));
        commitments.forEach(commitment -> {
            var beforePesos = 0L;
            for (var installment : commitment.terms().installments()) {
                csv.append(row(commitment, installment, beforePesos));
                beforePesos += installment.amountPesos();
            }
        });
        return csv.toString();
    }

    private static String row(Commitment commitment, Installment installment, long beforePesos) {
        return Csv.line(Arrays.asList(commitment.commitmentId(), commitment.obligationId(),
                commitment.debtorId(), commitment.state(), commitment.origin().level(),
                commitment.terms().totalPesos(), commitment.terms().frequency(), installment.n(),
                installment.amountPesos(), installment.nominalDueDate(),
                installment.effectiveDueDate(), installment.graceEndDate(),
                BogotaText.of(installment.judgeAt()), installment.verdict(),
                paidPesos(installment, beforePesos), installment.paidLate()));
    }

    /// What of the money known when the installment was judged falls on it: earlier installments are
    /// paid first. Empty before.
    private static Object paidPesos(Installment installment, long beforePesos) {
        return Optional.ofNullable(installment.figuresAtJudgement())
                .map(Figures::cumulativePaidPesos)
                .<Object>map(paid -> Math.clamp(paid - beforePesos, 0, installment.amountPesos()))
                .orElse("");
    }

    /// Every decision of the gate.
    static String contacts(List<GateDecision> decisions) {
        var csv = new StringBuilder(Csv
                .line(List.of("at", "contactId", "debtorId", "obligationId", "purpose", "channel",
                        "initiator", "phase", "decision", "code", "article", "nextLegalInstant")));
        for (var decision : decisions) {
            var next = decision.nextLegalInstant();
            csv.append(Csv.line(Arrays.asList(BogotaText.of(decision.decidedAt()),
                    decision.contactPlanId(), decision.debtorId(), decision.obligationId(),
                    decision.purpose(), decision.channel(), decision.initiator(), decision.phase(),
                    decision.verdict(), decision.code(), decision.article(),
                    next == null ? null : BogotaText.of(next))));
        }
        return csv.toString();
    }

    /// Every refused row.
    static String rejected(List<Imports.RejectedRow> rows) {
        var csv = new StringBuilder(Csv.line(List.of("file", "line", "column", "code", "reason")));
        rows.forEach(row -> csv.append(
                Csv.line(List.of(row.file(), row.line(), row.column(), row.code(), row.reason()))));
        return csv.toString();
    }
}
