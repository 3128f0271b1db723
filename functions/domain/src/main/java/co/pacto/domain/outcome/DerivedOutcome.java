package co.pacto.domain.outcome;

import java.util.Optional;

/// What the telephone platform's signals mean when neither the flow nor an advisor said how a contact
/// ended (outcomes.md 6).
///
/// @param detail the datum of NO_OUTCOME, else empty
/// @param isKnown false for a value that no list names: it is counted, never trusted
record DerivedOutcome(OutcomeCode code, String detail, boolean isKnown) {

    /// What a disconnect reason means (outcomes.md 6.2).
    static DerivedOutcome of(String disconnectReason, boolean wasConnected) {
        return switch (disconnectReason) {
            case "TELECOM_BUSY" -> known(OutcomeCode.BUSY);
            case "TELECOM_UNANSWERED", "TELECOM_TIMEOUT", "TELECOM_ORIGINATOR_CANCEL",
                    "CUSTOMER_NEVER_ARRIVED" ->
                known(OutcomeCode.NO_ANSWER);
            case "TELECOM_NUMBER_INVALID" -> known(OutcomeCode.OUT_OF_SERVICE);
            case "CUSTOMER_DISCONNECT", "CONTACT_FLOW_DISCONNECT", "AGENT_DISCONNECT",
                    "THIRD_PARTY_DISCONNECT", "BARGED" ->
                noOutcome(OutcomeCode.HUNG_UP, true);
            case "TELECOM_PROBLEM", "TELECOM_POTENTIAL_BLOCKING", "OTHER", "EXPIRED" ->
                noOutcome(OutcomeCode.TECHNICAL, true);
            default -> isOutboundProblem(disconnectReason)
                    ? noOutcome(OutcomeCode.TECHNICAL, true)
                    : noOutcome(wasConnected ? OutcomeCode.HUNG_UP : OutcomeCode.TECHNICAL, false);
        };
    }

    /// What a status of the answering-machine detection means; nothing where the dialogue decides
    /// (outcomes.md 6.3). Such a detection exists for other destinations than Colombia only.
    ///
    /// @param messageWasLeft a neutral message was played
    /// @param isSecondInARow the number gave the same tone the last time
    static Optional<DerivedOutcome> ofDetection(String status, boolean messageWasLeft,
            boolean isSecondInARow) {
        return switch (status) {
            case "HUMAN_ANSWERED", "ANSWERED", "UNDETECTED", "AMD_UNRESOLVED",
                    "AMD_UNRESOLVED_SILENCE", "AMD_NOT_APPLICABLE" ->
                Optional.empty();
            case "SIT_TONE_BUSY" -> Optional.of(known(OutcomeCode.BUSY));
            case "SIT_TONE_INVALID_NUMBER" -> Optional.of(known(OutcomeCode.OUT_OF_SERVICE));
            case "SIT_TONE_DETECTED", "FAX_MACHINE_DETECTED" -> Optional
                    .of(known(isSecondInARow ? OutcomeCode.OUT_OF_SERVICE : OutcomeCode.NO_ANSWER));
            case "VOICEMAIL_BEEP", "VOICEMAIL_NO_BEEP" ->
                Optional.of(known(messageWasLeft ? OutcomeCode.VOICEMAIL : OutcomeCode.NO_ANSWER));
            case "AMD_UNANSWERED" -> Optional.of(known(OutcomeCode.NO_ANSWER));
            case "AMD_ERROR", "ERROR" -> Optional.of(noOutcome(OutcomeCode.TECHNICAL, true));
            default -> Optional.of(noOutcome(OutcomeCode.TECHNICAL, false));
        };
    }

    /// Both spellings are the platform's own.
    private static boolean isOutboundProblem(String disconnectReason) {
        return disconnectReason.startsWith("OUTBOUND_") || disconnectReason.startsWith("OUTBUND_");
    }

    private static DerivedOutcome known(OutcomeCode code) {
        return new DerivedOutcome(code, "", true);
    }

    private static DerivedOutcome noOutcome(String detail, boolean isKnown) {
        return new DerivedOutcome(OutcomeCode.NO_OUTCOME, detail, isKnown);
    }
}
