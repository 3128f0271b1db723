package co.pacto.local.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.pacto.local.Arns;
import co.pacto.local.Core;
import co.pacto.local.gateway.AwsError;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Map;

/// What S3 writes to a queue about the objects of a bucket. Keys are form-encoded: a blank is `+`.
final class CreationMessages {

    private static final String OWNER = "LOCALOWNER";

    private final Core core;

    CreationMessages(Core core) {
        this.core = core;
    }

    /// The message that S3 sends once, when the queue is connected.
    ///
    /// @throws AwsError when the queue's policy does not let the bucket send
    void connected(String bucket, Notification notification) {
        if (!core.queues()
                .allows(notification.queueArn(), "s3.amazonaws.com", "arn:aws:s3:::" + bucket)) {
            throw AwsError.badRequest("InvalidArgument",
                    "Unable to validate the following destination configurations");
        }
        send(notification,
                JsonNodeFactory.instance.objectNode()
                        .put("Service", "Amazon S3")
                        .put("Event", "s3:TestEvent")
                        .put("Time", core.clock().instant().toString())
                        .put("Bucket", bucket)
                        .put("RequestId", core.ids().hex("s3-request", 16))
                        .put("HostId", core.ids().hex("s3-host", 32)));
    }

    void created(String bucket, String key, StoredObject object, Notification notification) {
        var message = JsonNodeFactory.instance.objectNode();
        var entry = message.putArray("Records")
                .addObject()
                .put("eventVersion", "2.1")
                .put("eventSource", "aws:s3")
                .put("awsRegion", Arns.REGION)
                .put("eventTime", object.modified().toString())
                .put("eventName", Notification.PUT);
        entry.putObject("userIdentity").put("principalId", OWNER);
        entry.putObject("requestParameters").put("sourceIPAddress", "127.0.0.1");
        entry.putObject("responseElements")
                .put("x-amz-request-id", core.ids().hex("s3-request", 16))
                .put("x-amz-id-2", core.ids().hex("s3-host", 32));
        var subject = entry.putObject("s3")
                .put("s3SchemaVersion", "1.0")
                .put("configurationId", "notification");
        var place = subject.putObject("bucket").put("name", bucket);
        place.putObject("ownerIdentity").put("principalId", OWNER);
        place.put("arn", "arn:aws:s3:::" + bucket);
        subject.putObject("object")
                .put("key", URLEncoder.encode(key, UTF_8).replace("%2F", "/"))
                .put("size", object.content().length)
                .put("eTag", object.eTag().replace("\"", ""))
                .put("sequencer", core.ids().hex("s3-sequencer", 18));
        send(notification, message);
    }

    private void send(Notification notification, ObjectNode message) {
        core.queues().send(notification.queueArn(), message.toString(), Map.of(), Duration.ZERO);
    }
}
