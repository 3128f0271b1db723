package co.pacto.domain.contact;

import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.debtor.IdentityFactor;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.script.Speech;
import co.pacto.domain.settings.Settings;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The first step of an outbound call, PREPARE: whether the call may go on now that somebody answered,
/// and the texts that may be said before identity (data.md 11.1, law.md R12 and R13).
public final class CallOpening {

    private static final String STEP = "PREPARE";
    private static final String PROCEED = "PROCEED";
    private static final String STOP = "STOP";
    private static final int FIRST_QUESTION = 1;

    private final Settings settings;

    public CallOpening(Settings settings) {
        this.settings = settings;
    }

    /// Prepares the call, or says the same again when the step is delivered again.
    public CallStep prepare(ContactFile file, PersonFile person, ObligationFile obligation,
            int question, String connectContactId, Instant now) {
        var contact = file.contact();
        var isOpen = contact.state() == ContactState.STARTED
                || contact.state() == ContactState.RESERVED;
        if (!isOpen) {
            return CallStep.nothing(CallStep.OUT_OF_ORDER, question);
        }
        var call = file.call();
        if (call != null) {
            return again(call, person.debtor(), question, contact);
        }
        return question == 0
                ? first(contact, person, obligation, connectContactId, now)
                : CallStep.nothing(CallStep.OUT_OF_ORDER, question);
    }

    private CallStep again(Call call, Debtor debtor, int question, Contact contact) {
        return switch (CallTurn.of(call).arrival(question, CallTurn.digest(STEP, List.of()))) {
            case CallTurn.Arrival.Repeated(var status) ->
                told(status, debtor, contact, call.answeredAt(), new Transaction());
            case CallTurn.Arrival.Conflict() ->
                CallStep.nothing(CallStep.CONFLICT, call.question());
            case CallTurn.Arrival.New(),CallTurn.Arrival.OutOfOrder() ->
                CallStep.nothing(CallStep.OUT_OF_ORDER, call.question());
        };
    }

    /// The gate is asked once more without this contact's own attempt and without the margin of a call:
    /// what was lawful when it was dialled may have been stopped meanwhile.
    private CallStep first(Contact contact, PersonFile person, ObligationFile obligation,
            String connectContactId, Instant now) {
        var policy = ContactPolicy.of(settings);
        var request = contact.request(false);
        var facts = ContactFacts.of(request, person, obligation, policy, now)
                .without(contact.contactPlanId());
        var answer = Gate.decideAnswered(request, facts, policy, now);
        var status = answer.isAllowed() ? PROCEED : STOP;
        var answered = contact.answered(connectContactId, now);
        var answeredAt = Optional.ofNullable(answered.answeredAt()).orElse(now);
        var call = new Call(contact.contactPlanId(), noticeTextId(), FIRST_QUESTION,
                CallTurn.digest(STEP, List.of()), status, new Call.Identity(0, List.of(), null),
                null, null, null, answeredAt, 1);
        var writes = new Transaction().put(call, answered);
        if (contact.connectContactId() == null) {
            writes.put(new ConnectPointer(connectContactId, contact.contactPlanId()));
        }
        if (!answer.isAllowed()) {
            writes.put(answer.decision(request, contact.contactPlanId(),
                    GateDecision.Phase.ANSWERED, contact.version()));
        }
        return told(status, person.debtor(), contact, answeredAt, writes);
    }

    private CallStep told(String status, Debtor debtor, Contact contact, Instant answeredAt,
            Transaction writes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("debtorId", contact.debtorId());
        fields.put("obligationId", Optional.ofNullable(contact.obligationId()).orElse(""));
        if (status.equals(PROCEED)) {
            var words = CallWords.beforeIdentity(debtor, settings, answeredAt);
            fields.put("noticeSsml", said(words, noticeTextId()));
            fields.put("whoseSsml", said(words, "call.wrong-party.v1"));
            fields.put("dateSsml", said(words, dateTextId(debtor)));
        }
        return new CallStep(status, FIRST_QUESTION, fields, writes);
    }

    private String noticeTextId() {
        return settings.creditor().agencyName() == null
                ? "call.opening.v1"
                : "call.opening-agency.v1";
    }

    private String dateTextId(Debtor debtor) {
        var factor = settings.compliance()
                .identityQuestions()
                .dateFactor(debtor.identityFacts())
                .orElse(IdentityFactor.BIRTH_DATE);
        return factor == IdentityFactor.DOCUMENT_ISSUE_DATE
                ? "call.identity-issue-date.v1"
                : "call.identity-birth-date.v1";
    }

    /// @throws IllegalStateException when the settings lack a word that they must have
    private static String said(Map<String, String> words, String textId) {
        return switch (Speech.of(words, List.of(textId))) {
            case Speech.Ready ready -> ready.ssml();
            case Speech.MissingData(var field) ->
                throw new IllegalStateException("the opening of a call lacks " + field);
        };
    }
}
