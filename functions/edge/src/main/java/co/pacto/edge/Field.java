package co.pacto.edge;

/// The only fields a log line may hold (security.md 3): names of things, codes and numbers. A value
/// that is not of that form is dropped, so personal data cannot get in by mistake.
public enum Field {
    CONTACT_ID("contactId"),
    CONTACT_PLAN_ID("contactPlanId"),
    COMMITMENT_ID("commitmentId"),
    INSTALLMENT("installment"),
    OBLIGATION_ID("obligationId"),
    MESSAGE_ID("messageId"),
    QUEUE("queue"),
    CODE("code"),
    STATE("state"),
    FROM_STATE("fromState"),
    TO_STATE("toState"),
    ATTEMPT("attempt"),
    DEFERRALS("deferrals"),
    DURATION_MS("durationMs"),
    COUNT("count"),
    BYTES("bytes"),
    SHA256("sha256"),
    HTTP_STATUS("httpStatus"),
    AWS_ERROR_CODE("awsErrorCode"),
    ERROR_CLASS("errorClass"),
    RULE_VERSION("ruleVersion"),
    CONFIG_DIGEST("configDigest");

    private final String wireName;

    Field(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }
}
