package co.pacto.aws.sqs;

import co.pacto.domain.alarm.Deferral;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/// Puts a message that has to wait back into its queue. Waiting is not failing: a message that failed
/// twelve times goes to the dead letters, one that waits does not (services.md 9.8).
public final class QueueDeferral implements Deferral {

    private static final String COUNT = "deferrals";

    private final SqsClient client;
    private final String queueUrl;

    public QueueDeferral(SqsClient client, String queueUrl) {
        this.client = client;
        this.queueUrl = queueUrl;
    }

    @Override
    public void again(String body, Duration delay) throws IOException {
        Map<String, Object> later = new LinkedHashMap<>(JSON.std.mapFrom(body));
        var count = later.get(COUNT) instanceof String text ? Long.parseLong(text) : 0;
        later.put(COUNT, Long.toString(count + 1));
        client.sendMessage(SendMessageRequest.builder()
                .queueUrl(queueUrl)
                .messageBody(JSON.std.asString(later))
                .delaySeconds(Math.toIntExact(delay.toSeconds()))
                .build());
    }
}
