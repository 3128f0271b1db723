package co.pacto.domain.contact;

/// What a written message is about, with the purpose under which the gate is asked for it.
public enum MessageKind {
    AGREEMENT_COPY(Purpose.REQUESTED_INFORMATION),
    PAYMENT_RECEIPT(Purpose.PAYMENT_RECEIPT),
    THANKS(Purpose.PAYMENT_RECEIPT),
    COMMITMENT_REMINDER(Purpose.COMMITMENT_REMINDER),
    BREACH_NOTICE(Purpose.BREACH_NOTICE);

    private final Purpose purpose;

    MessageKind(Purpose purpose) {
        this.purpose = purpose;
    }

    public Purpose purpose() {
        return purpose;
    }
}
