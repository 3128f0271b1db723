package co.pacto.domain.outcome;

import co.pacto.domain.contact.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The outcomes a contact may end with (outcomes.md 1): to which family each belongs, how far it means
/// that the contact came, and which data its form has. No form has a field for the cause of a default
/// (Ley 2300, art. 7).
public enum OutcomeCode {
    PROMISE_TO_PAY(Family.CONTACTED, Depth.DIRECT, "amount date method", "note"),
    CALL_BACK(Family.CONTACTED, Depth.DIRECT, "day", "hour note"),
    REFUSES_TO_PAY(Family.CONTACTED, Depth.DIRECT, "", "note"),
    UNABLE_TO_PAY(Family.CONTACTED, Depth.DIRECT, "", "note"),
    RESTRUCTURING(Family.CONTACTED, Depth.DIRECT, "note", ""),
    REFINANCING(Family.CONTACTED, Depth.DIRECT, "note", ""),
    PAYMENT_CLAIMED(Family.CONTACTED, Depth.DIRECT, "amount paymentDate", "note"),
    NOTE(Family.CONTACTED, Depth.BY_IDENTITY, "detail", "followUpDate"),
    PAUSE_CONTACT(Family.BOTH, Depth.BY_IDENTITY, "endDate", "note"),
    NO_ANSWER(Family.NOT_CONTACTED, Depth.ATTEMPTED, "", ""),
    BUSY(Family.NOT_CONTACTED, Depth.ATTEMPTED, "", ""),
    WRONG_NUMBER(Family.NOT_CONTACTED, Depth.ATTEMPTED, "", ""),
    OUT_OF_SERVICE(Family.NOT_CONTACTED, Depth.ATTEMPTED, "", ""),
    VOICEMAIL(Family.NOT_CONTACTED, Depth.ATTEMPTED, "textId textVersion", ""),
    THIRD_PARTY(Family.NOT_CONTACTED, Depth.ATTEMPTED, "", ""),
    NO_OUTCOME(Family.NOT_CONTACTED, Depth.BY_DETAIL, "detail", "platformSignal"),
    DO_NOT_CONTACT(Family.CONTACTED, Depth.DIRECT, "channel", "note"),
    DISPUTE(Family.CONTACTED, Depth.DIRECT, "category", "note"),
    DECEASED_REPORTED(Family.BOTH, Depth.ATTEMPTED, "", "note"),
    INSOLVENCY(Family.CONTACTED, Depth.DIRECT, "", "note"),
    IDENTITY_THEFT(Family.CONTACTED, Depth.DIRECT, "", "note"),
    IDENTITY_NOT_CONFIRMED(Family.CONTACTED, Depth.ATTEMPTED, "detail", "");

    /// The `detail` of NO_OUTCOME when the line failed: nobody was reached.
    public static final String TECHNICAL = "TECHNICAL";

    /// The `detail` of NO_OUTCOME when a connected call ended without one.
    public static final String HUNG_UP = "HUNG_UP";

    /// The `detail` of IDENTITY_NOT_CONFIRMED before any matter of the debt was told.
    public static final String OPENING = "OPENING";

    /// The `detail` of IDENTITY_NOT_CONFIRMED when name or document did not match at the end.
    public static final String FORMALIZATION = "FORMALIZATION";

    /// Whether the person was reached.
    public enum Family {
        CONTACTED,
        NOT_CONTACTED,
        BOTH
    }

    private enum Depth {
        DIRECT,
        ATTEMPTED,
        BY_IDENTITY,
        BY_DETAIL
    }

    private final Family family;
    private final Depth depth;
    private final String requiredData;
    private final String optionalData;

    OutcomeCode(Family family, Depth depth, String requiredData, String optionalData) {
        this.family = family;
        this.depth = depth;
        this.requiredData = requiredData;
        this.optionalData = optionalData;
    }

    /// The code of this name, if the table has it.
    public static Optional<OutcomeCode> of(String name) {
        return Stream.of(values()).filter(code -> code.name().equals(name)).findFirst();
    }

    /// Whether its effects are built. What holds or claims a commitment may not be registered without
    /// them: a dispute that stops nothing would be worse than none.
    public boolean isRegistered() {
        return switch (this) {
            case PAYMENT_CLAIMED, DISPUTE, DECEASED_REPORTED, INSOLVENCY, IDENTITY_THEFT -> false;
            default -> true;
        };
    }

    public Family family() {
        return family;
    }

    /// The fields without which the outcome is not registered, in the order they are asked for.
    public List<String> requiredData() {
        return fields(requiredData).toList();
    }

    /// All fields of the form, the required ones first.
    public List<String> data() {
        return Stream.concat(fields(requiredData), fields(optionalData)).toList();
    }

    /// How far a contact with this outcome came (outcomes.md 3).
    public Level level(boolean identityIsVerified, String detail) {
        return switch (depth) {
            case DIRECT -> Level.L2;
            case ATTEMPTED -> Level.L1;
            case BY_IDENTITY -> byIdentity(identityIsVerified);
            case BY_DETAIL -> detail.equals(TECHNICAL) ? Level.L0 : byIdentity(identityIsVerified);
        };
    }

    private static Stream<String> fields(String names) {
        return Stream.of(names.split(" ", -1)).filter(name -> !name.isEmpty());
    }

    private static Level byIdentity(boolean identityIsVerified) {
        return identityIsVerified ? Level.L2 : Level.L1;
    }
}
