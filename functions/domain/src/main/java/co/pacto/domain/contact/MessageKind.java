package co.pacto.domain.contact;

/// What a written message is about, with the purpose under which the gate is asked for it and the text
/// it carries (script.es.md).
public enum MessageKind {
    AGREEMENT_COPY(Purpose.REQUESTED_INFORMATION, "email.agreement-copy.v1"),
    PAYMENT_RECEIPT(Purpose.PAYMENT_RECEIPT, "email.receipt.v1"),
    THANKS(Purpose.PAYMENT_RECEIPT, "email.thanks.v1"),
    COMMITMENT_REMINDER(Purpose.COMMITMENT_REMINDER, "email.reminder.v1"),
    BREACH_NOTICE(Purpose.BREACH_NOTICE, "email.breach.v1");

    private final Purpose purpose;
    private final String textId;

    MessageKind(Purpose purpose, String textId) {
        this.purpose = purpose;
        this.textId = textId;
    }

    public Purpose purpose() {
        return purpose;
    }

    public String textId() {
        return textId;
    }
}
