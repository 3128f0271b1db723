package co.pacto.local.run;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.Figures;
import co.pacto.domain.commitment.Installment;
import co.pacto.domain.contact.GateDecision;
import co.pacto.domain.outcome.AdvisorTask;
import co.pacto.domain.outcome.TaskType;
import co.pacto.domain.payment.Payment;
import co.pacto.local.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a run came to, in figures (local-run.md 4).
///
/// A commitment counts under the last verdict it was given, also when another one replaced it later.
record Summary(Map<String, Long> verdicts, Map<String, Long> gate, Map<String, Long> outcomes,
        Map<String, Long> messages, long commitments, long level3WithTask, long promisedPesos,
        long paidInsideTheWindowPesos, long recoveredPesos, long anomalies) {

    static Summary of(Run run) {
        var formalized = run.formalized().toList();
        var entries = run.diary().entries();
        return new Summary(counted(formalized.stream().flatMap(Summary::verdict)),
                counted(run.contacts().decisions().stream().map(Summary::code)),
                counted(codes(entries, DiaryKind.OUTCOME_REGISTERED)),
                counted(Stream
                        .of(DiaryKind.COPY_SENT, DiaryKind.RECEIPT_SENT, DiaryKind.REMINDER_SENT,
                                DiaryKind.BREACH_NOTICE_SENT)
                        .flatMap(kind -> kinds(entries, kind))),
                formalized.size(),
                run.table()
                        .all(AdvisorTask.class)
                        .filter(task -> task.type() == TaskType.LEVEL_3)
                        .map(AdvisorTask::obligationId)
                        .distinct()
                        .count(),
                formalized.stream().mapToLong(commitment -> commitment.terms().totalPesos()).sum(),
                formalized.stream().mapToLong(Summary::paidInsideTheWindow).sum(),
                run.table().all(Payment.class).mapToLong(Payment::remainingPesos).sum(),
                kinds(entries, DiaryKind.ANOMALY).count());
    }

    /// `summary.json`.
    ObjectNode json() {
        var json = Json.object().put("commitments", commitments);
        json.set("verdicts", Json.tree(verdicts));
        json.set("gate", Json.tree(gate));
        json.set("outcomes", Json.tree(outcomes));
        json.set("messages", Json.tree(messages));
        return json.put("level3WithTask", level3WithTask)
                .put("promisedPesos", promisedPesos)
                .put("paidInsideTheWindowPesos", paidInsideTheWindowPesos)
                .put("recoveredPesos", recoveredPesos)
                .put("anomalies", anomalies);
    }

    private static Stream<String> verdict(Commitment commitment) {
        var ending = commitment.course().ending();
        var state = commitment.state().isVerdict() || ending == null
                ? commitment.state()
                : ending.from();
        return state.isVerdict() ? Stream.of(state.name()) : Stream.<String>empty();
    }

    private static String code(GateDecision decision) {
        return decision.code().name();
    }

    private static Stream<String> codes(List<DiaryEntry> entries, DiaryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).map(DiaryEntry::code);
    }

    private static Stream<String> kinds(List<DiaryEntry> entries, DiaryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).map(_ -> kind.name());
    }

    private static Map<String, Long> counted(Stream<String> names) {
        Map<String, Long> counts = new TreeMap<>();
        names.forEach(name -> counts.merge(name, 1L, Long::sum));
        return counts;
    }

    private static long paidInsideTheWindow(Commitment commitment) {
        var paid = commitment.terms()
                .installments()
                .stream()
                .map(Installment::figuresAtJudgement)
                .filter(Objects::nonNull)
                .mapToLong(Figures::cumulativePaidPesos)
                .max()
                .orElse(0);
        return Math.min(paid, commitment.terms().totalPesos());
    }
}
