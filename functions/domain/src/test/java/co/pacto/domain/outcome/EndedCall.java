package co.pacto.domain.outcome;

import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.commitment.ArmedWakeUp;
import co.pacto.domain.commitment.CallInProgress;
import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.Course;
import co.pacto.domain.commitment.Formalization;
import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.commitment.Frequency;
import co.pacto.domain.commitment.Installment;
import co.pacto.domain.commitment.Origin;
import co.pacto.domain.commitment.Step;
import co.pacto.domain.commitment.Terms;
import co.pacto.domain.commitment.Versions;
import co.pacto.domain.commitment.WakeUp;
import co.pacto.domain.commitment.WakeUpPlan;
import co.pacto.domain.contact.Call;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactFile;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.contact.PersonFile;
import co.pacto.domain.contact.PlannedMark;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.contact.Stop;
import co.pacto.domain.evidence.Chain;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.portfolio.ImportedDebtor;
import co.pacto.domain.store.Written;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A call of Friday 20 November 2026 at 10:00 in Bogotá that starts as answered and identified.
final class EndedCall {

    static final String CONTACT = CallInProgress.CONTACT_PLAN_ID;
    static final String DEBTOR = ImportedDebtor.DEBTOR_ID;
    static final String OBLIGATION = ImportedDebtor.OBLIGATION_ID;
    static final String COMMITMENT = CallInProgress.COMMITMENT_ID;
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final Instant FRIDAY_AT_10 = CallInProgress.FRIDAY_AT_10;
    static final OutcomePolicy POLICY = new OutcomePolicy(BusinessCalendar.law(), 2_000, 500, 2,
            Duration.ofMinutes(10), Duration.ofMinutes(10), "digest");

    private static final WakeUpPlan REMINDED = new WakeUpPlan(
            List.of(new WakeUp(Step.DUE, 1, Instant.parse("2026-11-27T23:00:00Z")),
                    new WakeUp(Step.JUDGE, 1, Instant.parse("2026-12-01T11:00:00Z"))),
            new ArmedWakeUp(Step.REMIND, 1, Instant.parse("2026-11-26T14:00:00Z"), 1));

    private ContactState state = ContactState.STARTED;
    private boolean isAnswered = true;
    private boolean isIdentified = true;
    private int thirdParties;
    private @Nullable Instant endedAt;
    private @Nullable Outcome outcome;
    private final List<Alert> alerts = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private final List<Contact> waiting = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();

    EndedCall in(ContactState value) {
        state = value;
        return this;
    }

    EndedCall notConnected() {
        isAnswered = false;
        isIdentified = false;
        return this;
    }

    EndedCall notIdentified() {
        isIdentified = false;
        return this;
    }

    EndedCall thirdParties(int before) {
        thirdParties = before;
        return this;
    }

    EndedCall closedAt(Instant value) {
        endedAt = value;
        return in(ContactState.ENDED);
    }

    EndedCall with(Outcome value) {
        outcome = value;
        return this;
    }

    EndedCall with(Alert alert) {
        alerts.add(alert);
        return this;
    }

    EndedCall with(Stop stop) {
        stops.add(stop);
        return this;
    }

    EndedCall waiting(Contact contact) {
        waiting.add(contact);
        return this;
    }

    /// The debtor formalized 500.000 for Friday 27 November, by PSE, in this call, and will be reminded
    /// on the day before.
    EndedCall promised() {
        commitments.add(commitment(CommitmentState.ACTIVE, FormalizationStep.FORMALIZED));
        return this;
    }

    EndedCall drafted(FormalizationStep step) {
        commitments.add(commitment(CommitmentState.DRAFT, step));
        return this;
    }

    /// What the assistant's word about how it ended comes to.
    OutcomeDecision ends(String code, Map<String, String> data) {
        return new OutcomeRules(POLICY).register(facts(),
                new OutcomeRequest(code, data, OutcomeRequest.ASSISTANT), FRIDAY_AT_10);
    }

    OutcomeDecision.Recorded recorded(String code, Map<String, String> data) {
        return (OutcomeDecision.Recorded) ends(code, data);
    }

    Written written(String code, Map<String, String> data) {
        return new Written(recorded(code, data).writes());
    }

    OutcomeFacts facts() {
        return new OutcomeFacts(new ContactFile(contact(), isAnswered ? call() : null, outcome),
                person(), waiting, obligation());
    }

    private Contact contact() {
        return new Contact(CONTACT, DEBTOR, OBLIGATION, null, Purpose.COLLECTION, Channel.VOICE,
                ImportedDebtor.TELEPHONE_ID, Initiator.ASSISTANT, null, state, FRIDAY, "pv1-token",
                "connect-1", 1, 0, FRIDAY_AT_10, isAnswered ? FRIDAY_AT_10 : null, endedAt, null,
                null, 3);
    }

    private Call call() {
        return new Call(CONTACT, "call.opening.v1", isIdentified ? 2 : 1, "digest", "PROCEED",
                new Call.Identity(0, List.of(), isIdentified ? FRIDAY_AT_10 : null), null, null,
                null, FRIDAY_AT_10, 1);
    }

    private PersonFile person() {
        var slot = DaySlot.free(DEBTOR, FRIDAY).reserved(CONTACT, Channel.VOICE, FRIDAY_AT_10);
        return new PersonFile(ImportedDebtor.profile(),
                List.of(ImportedDebtor.telephone(thirdParties)), List.of(), List.of(),
                List.of(slot), List.of(), alerts, waiting.stream().map(EndedCall::mark).toList());
    }

    private static PlannedMark mark(Contact contact) {
        return new PlannedMark(DEBTOR, contact.contactPlanId(), contact.obligationId(),
                contact.purpose(), contact.initiator(), 1);
    }

    private ObligationFile obligation() {
        return new ObligationFile(ImportedDebtor.obligation(1_000_000, 0), commitments, List.of(),
                stops);
    }

    private static Commitment commitment(CommitmentState state, FormalizationStep step) {
        var due = LocalDate.of(2026, 11, 27);
        var installment = new Installment(1, 500_000, due, due,
                Instant.parse("2026-11-27T23:00:00Z"), LocalDate.of(2026, 11, 30),
                Instant.parse("2026-12-01T11:00:00Z"), null, false, null, null);
        var origin = new Origin(CONTACT, Channel.VOICE, Initiator.ASSISTANT, 0, 1_000_000, FRIDAY,
                null, new Versions("policy", "law", "digest", Map.of()), FRIDAY_AT_10,
                FRIDAY_AT_10.plus(Duration.ofMinutes(30)));
        var course = state == CommitmentState.DRAFT
                ? Course.DRAFT
                : new Course(FRIDAY_AT_10, null, 0, List.of(), 0, 0, false, null);
        return new Commitment(COMMITMENT, DEBTOR, OBLIGATION,
                new Terms(500_000, Frequency.SINGLE, "PSE", List.of(installment)), null, origin,
                new Formalization(step, 7, "digest", "ADVANCED", 0, 0, 0), state, course,
                state == CommitmentState.DRAFT ? WakeUpPlan.NONE : REMINDED, new Chain(1, "head"),
                1);
    }
}
