package co.pacto.local.s3;

/// A queue that wants to know of created objects.
///
/// @param event such as `s3:ObjectCreated:*` or `s3:ObjectCreated:Put`
record Notification(String event, String queueArn, String prefix, String suffix) {

    static final String PUT = "ObjectCreated:Put";

    boolean wants(String key) {
        var kind = event.substring("s3:".length());
        return (kind.equals(PUT) || kind.equals("ObjectCreated:*")) && key.startsWith(prefix)
                && key.endsWith(suffix);
    }
}
