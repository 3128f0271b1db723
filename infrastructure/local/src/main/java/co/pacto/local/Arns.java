package co.pacto.local;

/// Names in the one account and Region of the local AWS.
public final class Arns {

    public static final String ACCOUNT = "000000000000";
    public static final String REGION = "us-east-1";

    private Arns() {}

    /// An ARN with Region and account, such as `arn:aws:sqs:us-east-1:000000000000:calls`.
    public static String of(String service, String resource) {
        return "arn:aws:" + service + ":" + REGION + ":" + ACCOUNT + ":" + resource;
    }

    /// An ARN of IAM, which has no Region.
    public static String role(String name) {
        return "arn:aws:iam::" + ACCOUNT + ":role/" + name;
    }

    /// The last part of an ARN after the last `:`, or the whole text if it has none.
    public static String lastPart(String arn) {
        return arn.substring(arn.lastIndexOf(':') + 1);
    }
}
