package co.pacto.domain.commitment;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.contact.RecipientRole;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.evidence.Chain;
import co.pacto.domain.obligation.Modality;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.obligation.Party;
import co.pacto.domain.payment.Payment;
import co.pacto.domain.payment.PaymentPosting;
import co.pacto.domain.portfolio.PaymentRow;
import co.pacto.domain.store.Commit;
import co.pacto.domain.store.InMemoryStore;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One obligation of 2.000.000 with its commitments, told event by event against a store: every write
/// is conditional, as in the tables. Times are Bogotá's.
public final class LifeStory {

    public static final String OBLIGATION = "OBLIGATION-1";
    public static final String DEBTOR = "DEBTOR-1";

    private final InMemoryStore store = new InMemoryStore();
    private final CommitmentPolicy commitments;
    private final Policy policy;
    private final CommitmentLife life;

    /// A creditor with the standard policy and no reminders.
    public LifeStory() {
        this(Policies.STANDARD, (_, _, _) -> Optional.empty());
    }

    LifeStory(CommitmentPolicy commitments, ReminderPlanner reminders) {
        this.commitments = commitments;
        this.policy = new Policy(commitments, BusinessCalendar.law(), "digest");
        this.life = new CommitmentLife(policy, reminders);
        write(new Transaction().put(new Obligation(OBLIGATION, "CR-1", "CR-1", null,
                Modality.CONSUMER, 2_000_000, LocalDate.parse("2026-11-20"),
                LocalDate.parse("2026-10-01"), null, Obligation.Status.OPEN, 0, null, List.of(),
                List.of(new Party(DEBTOR, RecipientRole.DEBTOR)), "source", 1)));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Bogota.ZONE).toInstant();
    }

    /// A single payment agreed at 10:00 of a date.
    public LifeStory agreed(String id, long amountPesos, String dueOn, String agreedOn) {
        return agreed(id, "PSE", null, agreedOn, List.of(amountPesos), List.of(dueOn));
    }

    /// A single payment that takes the place of another commitment.
    public LifeStory agreedAfter(String id, String replaces, long amountPesos, String dueOn,
            String agreedOn) {
        return agreed(id, "PSE", replaces, agreedOn, List.of(amountPesos), List.of(dueOn));
    }

    /// Three equal installments, agreed on 2026-11-24.
    public LifeStory agreedThree(String id, long eachPesos, String... dueOn) {
        return agreed(id, "PSE", null, "2026-11-24", List.of(eachPesos, eachPesos, eachPesos),
                List.of(dueOn));
    }

    LifeStory agreed(String id, String method, @Nullable String replaces, String agreedOn,
            List<Long> amounts, List<String> dates) {
        write(new Transaction().put(draft(id, method, replaces, agreedOn, amounts, dates)));
        apply(id, new CommitmentEvent.Formalize("terms", true, false), agreedOn + "T10:00");
        return this;
    }

    Commitment draft(String id, String method, @Nullable String replaces, String agreedOn,
            List<Long> amounts, List<String> dates) {
        var schedule = new Schedule(commitments, BusinessCalendar.law());
        var lag = commitments.method(method).orElseThrow().settlementLag();
        List<Installment> installments = new ArrayList<>();
        for (var index = 0; index < amounts.size(); index++) {
            installments.add(schedule.installment(index + 1, amounts.get(index),
                    LocalDate.parse(dates.get(index)), lag));
        }
        var createdAt = at(agreedOn + "T09:55");
        var balance = file().balance();
        return new Commitment(id, DEBTOR, OBLIGATION,
                new Terms(amounts.stream().mapToLong(Long::longValue).sum(),
                        amounts.size() == 1 ? Frequency.SINGLE : Frequency.WEEKLY, method,
                        installments),
                "terms",
                new Origin("CONTACT-" + id, Channel.VOICE, Initiator.ASSISTANT,
                        file().obligation().level(), balance.owedPesos(), balance.balanceOn(),
                        replaces, new Versions("policy", "law", "digest", Map.of()), createdAt,
                        createdAt.plusSeconds(1_800)),
                new Formalization(FormalizationStep.NOTIFIED, 9, "input", "status", 0, 0, 0),
                CommitmentState.DRAFT, Course.DRAFT, WakeUpPlan.NONE, Chain.EMPTY, 1);
    }

    /// What an event answers; when it is applied it is written.
    public LifeDecision apply(String id, CommitmentEvent event, String local) {
        return written(life.apply(file(), id, event, at(local)));
    }

    /// The armed wake-up of a commitment comes at this instant, early or late.
    public LifeDecision alarm(String id, String local) {
        var armed = commitment(id).armed().orElseThrow();
        return wake(id, armed.step(), armed.installment(), armed.version(), local);
    }

    LifeDecision wake(String id, Step step, int installment, long version, String local) {
        return written(life.wake(file(), id, step, installment, version, at(local)));
    }

    private LifeDecision written(LifeDecision decision) {
        switch (decision) {
            case LifeDecision.Applied(_, var writes) -> write(writes);
            case LifeDecision.Early(var writes) -> write(writes);
            case LifeDecision.Unchanged _,LifeDecision.Refused _ -> {
            }
        }
        return decision;
    }

    /// A payment of the creditor's file.
    public LifeStory paid(String paymentId, long pesos, String valueDate, String postedOn) {
        return post(new PaymentRow(paymentId, null, null, "CR-1", Payment.Kind.PAYMENT, pesos,
                LocalDate.parse(valueDate), LocalDate.parse(postedOn), "PSE", null));
    }

    /// A payment taken back.
    public LifeStory reversed(String paymentId, String reverses, long pesos, String postedOn) {
        var date = LocalDate.parse(postedOn);
        return post(new PaymentRow(paymentId, null, null, "CR-1", Payment.Kind.REVERSAL, pesos,
                date, date, "PSE", reverses));
    }

    private LifeStory post(PaymentRow row) {
        write(new PaymentPosting(life, policy).post(file(), row, "file",
                at(row.postedOn() + "T05:00")));
        return this;
    }

    private void write(Transaction transaction) {
        if (!(store.commit(transaction) instanceof Commit.Done)) {
            throw new IllegalStateException("the transaction was refused");
        }
    }

    public ObligationFile file() {
        return ObligationFile.of(store.partition(Obligation.partition(OBLIGATION)))
                .orElseThrow(() -> new IllegalStateException("no obligation"));
    }

    public Commitment commitment(String id) {
        return file().commitment(id).orElseThrow();
    }

    public InMemoryStore store() {
        return store;
    }

    /// The names of the events about commitments in the order in which they happened.
    public List<String> told() {
        return facts().stream().map(event -> event.name().wireName()).toList();
    }

    /// All events, in the order of their instants and then of their aggregate's versions.
    public List<IntegrationEvent> facts() {
        return store.all(IntegrationEvent.class)
                .stream()
                .sorted(Comparator.comparing(IntegrationEvent::at)
                        .thenComparingLong(event -> event.aggregate().version()))
                .toList();
    }
}
