package co.pacto.local.gateway;

/// A refusal in AWS's words; the gateway writes it in the form of the service's protocol.
public final class AwsError extends RuntimeException {

    private final String code;
    private final int status;

    public AwsError(String code, int status, String message) {
        super(message);
        this.code = code;
        this.status = status;
    }

    /// A refusal with HTTP status 400.
    public static AwsError badRequest(String code, String message) {
        return new AwsError(code, 400, message);
    }

    /// What this local AWS does not emulate; it is never ignored.
    public static AwsError notImplemented(String what) {
        return new AwsError("NotImplemented", 501, what + " is not emulated by the local AWS");
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    /// The message, which is never absent.
    public String text() {
        return String.valueOf(getMessage());
    }
}
