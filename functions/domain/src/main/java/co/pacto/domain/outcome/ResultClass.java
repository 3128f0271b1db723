package co.pacto.domain.outcome;

import co.pacto.domain.contact.Call;
import co.pacto.domain.contact.ContactFile;
import co.pacto.domain.outcome.OutcomeCode.Family;
import org.jspecify.annotations.Nullable;

/// What a contact came to, which decides the codes it may end with (outcomes.md 4).
public enum ResultClass {

    /// Nobody took the call.
    NOT_CONNECTED,

    /// It was taken, and nobody spoke or pressed.
    MACHINE,

    /// Somebody took it; whether it was the debtor is not proven.
    CONNECTED,

    /// The debtor took it and proved it.
    IDENTIFIED;

    private static final int OPENING_QUESTION = 1;

    /// The class of a contact for which this code is registered. A machine is not recognised on calls
    /// to Colombia (outcomes.md 6.1): whoever left a message says so with VOICEMAIL, and is believed
    /// as long as nobody answered a question.
    static ResultClass of(ContactFile file, OutcomeCode code) {
        var call = file.call();
        if (file.contact().answeredAt() == null) {
            return NOT_CONNECTED;
        }
        if (isIdentified(call)) {
            return IDENTIFIED;
        }
        var nobodyAnswered = call == null || call.question() <= OPENING_QUESTION;
        return code == OutcomeCode.VOICEMAIL && nobodyAnswered ? MACHINE : CONNECTED;
    }

    /// Whether a contact of this class may end with the code.
    public boolean accepts(OutcomeCode code) {
        return switch (this) {
            case NOT_CONNECTED -> switch (code) {
                case NO_ANSWER, BUSY, OUT_OF_SERVICE, PAUSE_CONTACT, NO_OUTCOME -> true;
                default -> false;
            };
            case MACHINE -> switch (code) {
                case VOICEMAIL, NO_ANSWER, PAUSE_CONTACT, NO_OUTCOME -> true;
                default -> false;
            };
            case CONNECTED -> switch (code) {
                case CALL_BACK, NOTE, PAUSE_CONTACT, WRONG_NUMBER, THIRD_PARTY, DECEASED_REPORTED,
                        DO_NOT_CONTACT, IDENTITY_THEFT, IDENTITY_NOT_CONFIRMED, NO_OUTCOME,
                        NO_ANSWER ->
                    true;
                default -> false;
            };
            case IDENTIFIED ->
                code.family() != Family.NOT_CONTACTED || code == OutcomeCode.NO_OUTCOME;
        };
    }

    static boolean isIdentified(@Nullable Call call) {
        return call != null && call.identity().verifiedAt() != null;
    }
}
