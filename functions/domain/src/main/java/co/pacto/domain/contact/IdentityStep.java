package co.pacto.domain.contact;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.debtor.IdentityCheck;
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

/// The second step of a call, IDENTITY: two factors that the debtor gives and the product never says.
/// No word of the debt is said before both match; after too many tries the call ends (law.md R12).
public final class IdentityStep {

    private static final String CONFIRMED = "IDENTITY_CONFIRMED";
    private static final String NOT_CONFIRMED = "IDENTITY_NOT_CONFIRMED";
    private static final String RETRY = "RETRY";

    private final Settings settings;

    public IdentityStep(Settings settings) {
        this.settings = settings;
    }

    /// Compares what was typed; the digits are forgotten, only their digest tells a retry apart.
    public CallStep check(ContactFile file, PersonFile person, ObligationFile obligation,
            int question, String documentDigits, String dateDigits, Instant now) {
        var call = file.call();
        if (call == null || file.contact().state() != ContactState.STARTED) {
            return CallStep.nothing(CallStep.OUT_OF_ORDER, question);
        }
        var digest = CallTurn.digest("IDENTITY", List.of(documentDigits, dateDigits));
        return switch (CallTurn.of(call).arrival(question, digest)) {
            case CallTurn.Arrival.Repeated(var status) -> told(status, call.question(),
                    file.contact(), person, obligation, new Transaction());
            case CallTurn.Arrival.Conflict() ->
                CallStep.nothing(CallStep.CONFLICT, call.question());
            case CallTurn.Arrival.OutOfOrder() ->
                CallStep.nothing(CallStep.OUT_OF_ORDER, call.question());
            case CallTurn.Arrival.New() when !isAwaited(call) ->
                CallStep.nothing(CallStep.OUT_OF_ORDER, call.question());
            case CallTurn.Arrival.New() -> {
                var checked = settings.compliance()
                        .identityQuestions()
                        .check(documentDigits, dateDigits, person.debtor().identityFacts());
                var identity = after(call.identity(), checked, now);
                var status = status(identity);
                yield told(status, call.question() + 1, file.contact(), person, obligation,
                        new Transaction().put(next(call, digest, status, identity)));
            }
        };
    }

    private boolean isAwaited(Call call) {
        var identity = call.identity();
        var mayGoOn = call.lastStatus().equals("PROCEED") || call.lastStatus().equals(RETRY);
        return mayGoOn && identity.verifiedAt() == null
                && identity.tries() < settings.compliance().identityAttempts();
    }

    private static Call.Identity after(Call.Identity before, IdentityCheck checked, Instant now) {
        var tries = before.tries() + 1;
        return switch (checked) {
            case IdentityCheck.Matched(var factors) ->
                new Call.Identity(tries, factors.stream().map(IdentityFactor::name).toList(), now);
            case IdentityCheck.NotMatched(),IdentityCheck.NoSecondFactor() ->
                new Call.Identity(tries, List.of(), null);
        };
    }

    private String status(Call.Identity identity) {
        if (identity.verifiedAt() != null) {
            return CONFIRMED;
        }
        return identity.tries() < settings.compliance().identityAttempts() ? RETRY : NOT_CONFIRMED;
    }

    private static Call next(Call call, String digest, String status, Call.Identity identity) {
        return new Call(call.contactPlanId(), call.noticeTextId(), call.question() + 1, digest,
                status, identity, call.signal(), call.intention(), call.commitmentId(),
                call.answeredAt(), call.version() + 1);
    }

    private CallStep told(String status, int question, Contact contact, PersonFile person,
            ObligationFile obligation, Transaction writes) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (status) {
            case CONFIRMED -> {
                var hasDebt = obligation.balance().owedPesos() > 0;
                fields.put("debt", hasDebt ? "HAS_DEBT" : "NO_DEBT");
                var commitment = Optional.ofNullable(contact.commitmentId())
                        .flatMap(obligation::commitment);
                fields.put("matterSsml", said(person, obligation, commitment,
                        hasDebt ? matter(contact.purpose()) : List.of("call.no-debt.v1")));
                fields.put("moreSsml",
                        said(person, obligation, commitment, List.of("call.menu-more.v1")));
            }
            case RETRY -> fields.put("saySsml",
                    said(person, obligation, Optional.empty(), List.of("call.identity-retry.v1")));
            default -> fields.put("saySsml",
                    said(person, obligation, Optional.empty(), List.of("call.identity-failed.v1")));
        }
        return new CallStep(status, question, fields, writes);
    }

    private static List<String> matter(Purpose purpose) {
        return switch (purpose) {
            case COMMITMENT_REMINDER -> List.of("call.reminder.v1");
            case BREACH_NOTICE -> List.of("call.breach.v1");
            case COLLECTION, PAYMENT_RECEIPT, REQUESTED_INFORMATION, FRAUD_ALERT, INBOUND_ANSWER,
                    INTERNAL_CHECK ->
                List.of("call.purpose.v1", "call.menu.v1");
        };
    }

    /// @throws IllegalStateException when the settings or the commitment lack a word they must have
    private String said(PersonFile person, ObligationFile obligation,
            Optional<Commitment> commitment, List<String> textIds) {
        var words = CallWords.afterIdentity(person.debtor(), obligation, commitment, settings);
        return switch (Speech.of(words, textIds)) {
            case Speech.Ready ready -> ready.ssml();
            case Speech.MissingData(var field) ->
                throw new IllegalStateException("what the call is about lacks " + field);
        };
    }
}
