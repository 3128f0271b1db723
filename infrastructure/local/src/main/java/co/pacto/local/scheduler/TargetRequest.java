package co.pacto.local.scheduler;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.pacto.local.Arns;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/// What Scheduler asks of a target.
sealed interface TargetRequest {

    /// The request as a dead letter holds it.
    ///
    /// @param endpoint the address under which queues have their URLs
    String json(String endpoint);

    /// An asynchronous invocation: what the function throws is Lambda's to retry.
    record ToFunction(String arn, String payload) implements TargetRequest {

        byte[] bytes() {
            return payload.getBytes(UTF_8);
        }

        @Override
        public String json(String endpoint) {
            return JsonNodeFactory.instance.objectNode()
                    .put("FunctionName", arn)
                    .put("InvocationType", "Event")
                    .put("Payload", payload)
                    .toString();
        }
    }

    /// A message.
    ///
    /// @param group the message group of a FIFO queue, else empty
    record ToQueue(String arn, String body, String group) implements TargetRequest {

        @Override
        public String json(String endpoint) {
            return JsonNodeFactory.instance.objectNode()
                    .put("MessageBody", body)
                    .put("QueueUrl", endpoint + "/" + Arns.ACCOUNT + "/" + Arns.lastPart(arn))
                    .toString();
        }
    }
}
