package co.pacto.local.run;

import co.pacto.domain.commitment.ArmedWakeUp;
import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.Installment;
import co.pacto.domain.commitment.Step;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.event.Subject;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.payment.Payment;
import co.pacto.domain.store.Entity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes into the diary what becomes of commitments, payments and obligations, as their items
/// change.
final class NotedMoney implements TableView.Listener {

    private final Diary diary;
    private final TableView table;
    private final Channel reminderChannel;

    /// @param reminderChannel the one that reminders of these settings prefer
    NotedMoney(Diary diary, TableView table, Channel reminderChannel) {
        this.reminderChannel = reminderChannel;
        this.diary = diary;
        this.table = table;
    }

    @Override
    public void changed(@Nullable Entity before, Entity after) {
        switch (after) {
            case Commitment commitment -> commitment((Commitment) before, commitment);
            case Payment payment when before == null && payment.kind() == Payment.Kind.PAYMENT ->
                applied(payment);
            case Obligation obligation when before instanceof Obligation former
                    && former.level() != obligation.level() ->
                diary.note(DiaryKind.LEVEL_CHANGED,
                        new Subject(obligation.debtorId(), obligation.obligationId(), null, null),
                        "", DiaryData.of("from", former.level(), "to", obligation.level()));
            default -> {
                // Other items are noted elsewhere, or say nothing by themselves.
            }
        }
    }

    private void commitment(@Nullable Commitment before, Commitment after) {
        var formalized = after.course().formalizedAt() != null
                && (before == null || before.course().formalizedAt() == null);
        if (formalized) {
            diary.note(DiaryKind.COMMITMENT_FORMALIZED, subject(after), "", terms(after));
        }
        after.terms()
                .installments()
                .stream()
                .filter(installment -> isJudgedNow(before, installment))
                .forEach(installment -> diary.note(DiaryKind.INSTALLMENT_JUDGED, subject(after), "",
                        judged(installment)));
        if (before != null && before.state() != after.state()) {
            reached(after);
        }
        after.armed()
                .filter(armed -> armed.step() == Step.REMIND && isArmedNow(before, armed))
                .ifPresent(armed -> diary.note(DiaryKind.REMINDER_PLANNED, subject(after), "",
                        DiaryData.of("instant", armed.at(), "channel", reminderChannel, "alarm",
                                armed.alarmName(after.commitmentId()))));
    }

    private static boolean isJudgedNow(@Nullable Commitment before, Installment installment) {
        return !installment.isOpen()
                && (before == null || before.terms().installments().size() < installment.n()
                        || before.installment(installment.n()).verdict() != installment.verdict());
    }

    private static boolean isArmedNow(@Nullable Commitment before, ArmedWakeUp armed) {
        return before == null || before.armed().filter(armed::equals).isEmpty();
    }

    private void reached(Commitment after) {
        var kind = switch (after.state()) {
            case KEPT -> DiaryKind.COMMITMENT_KEPT;
            case PARTIALLY_KEPT -> DiaryKind.COMMITMENT_PARTIALLY_KEPT;
            case BROKEN -> DiaryKind.COMMITMENT_BROKEN;
            case REPLACED -> DiaryKind.COMMITMENT_REPLACED;
            case CANCELLED -> DiaryKind.COMMITMENT_CANCELLED;
            case DRAFT, ACTIVE, PENDING_VERIFICATION, PAYMENT_CLAIMED, SUSPENDED -> null;
        };
        if (kind != null) {
            diary.note(kind, subject(after), reason(after), ended(after));
        }
    }

    private static String reason(Commitment commitment) {
        var ending = commitment.course().ending();
        return ending == null || commitment.state() != CommitmentState.CANCELLED
                ? ""
                : Objects.requireNonNullElse(ending.reason(), "");
    }

    private static Map<String, Object> ended(Commitment commitment) {
        var judged = commitment.lastJudged();
        var paid = judged.map(Installment::figuresAtJudgement)
                .map(figures -> figures.cumulativePaidPesos())
                .orElse(null);
        var ending = commitment.course().ending();
        return DiaryData.of("installment", judged.map(Installment::n).orElse(null), "paidPesos",
                paid, "replacedBy", ending == null ? null : ending.replacedBy());
    }

    private static Map<String, Object> terms(Commitment commitment) {
        var terms = commitment.terms();
        List<Map<String, Object>> installments = terms.installments()
                .stream()
                .map(installment -> DiaryData.of("n", installment.n(), "amount",
                        installment.amountPesos(), "nominalDueDate", installment.nominalDueDate(),
                        "effectiveDueDate", installment.effectiveDueDate(), "judgeAt",
                        installment.judgeAt()))
                .toList();
        return DiaryData.of("total", terms.totalPesos(), "frequency", terms.frequency(), "method",
                terms.method(), "level", commitment.origin().level(), "termsDigest",
                commitment.termsDigest(), "installments", installments);
    }

    private static Map<String, Object> judged(Installment installment) {
        var figures = installment.figuresAtJudgement();
        return DiaryData.of("n", installment.n(), "verdict", installment.verdict(), "cumulativeDue",
                figures == null ? null : figures.cumulativeDuePesos(), "cumulativePaid",
                figures == null ? null : figures.cumulativePaidPesos());
    }

    private void applied(Payment payment) {
        var file = table.obligation(payment.obligationId());
        var live = file.commitments()
                .stream()
                .filter(commitment -> commitment.course().formalizedAt() != null)
                .reduce((_, later) -> later);
        var balanceOn = live.map(commitment -> commitment.origin().balanceOn())
                .orElse(file.obligation().balanceOn());
        diary.note(DiaryKind.PAYMENT_APPLIED,
                new Subject(file.obligation().debtorId(), payment.obligationId(),
                        live.map(Commitment::commitmentId).orElse(null), null),
                "",
                DiaryData.of("paymentKey", payment.paymentKey(), "amountPesos",
                        payment.amountPesos(), "valueDate", payment.valueDate(), "postedOn",
                        payment.postedOn(), "inSnapshot", payment.isIn(balanceOn)));
    }

    private static Subject subject(Commitment commitment) {
        return new Subject(commitment.debtorId(), commitment.obligationId(),
                commitment.commitmentId(), commitment.origin().contactPlanId());
    }
}
