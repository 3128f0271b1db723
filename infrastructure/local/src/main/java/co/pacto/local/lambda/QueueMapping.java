package co.pacto.local.lambda;

import co.pacto.local.Adversity;
import co.pacto.local.Arns;
import co.pacto.local.Json;
import co.pacto.local.Pumps;
import co.pacto.local.lambda.QueueSource.Received;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Hands the messages of a queue to a function and deletes what it did not refuse (local-aws.md 9.6).
/// What is refused becomes visible again after its timeout; redrive is the queue's own.
final class QueueMapping implements Pumps.Pump {

    private final QueueSource source;
    private final InProcessFunctions functions;
    private final String functionName;
    private final int batchSize;
    private final Adversity adversity;

    QueueMapping(QueueSource source, InProcessFunctions functions, String functionName,
            int batchSize, Adversity adversity) {
        this.source = source;
        this.functions = functions;
        this.functionName = functionName;
        this.batchSize = batchSize;
        this.adversity = adversity;
    }

    @Override
    public String step() {
        var batch = source.receive(batchSize);
        if (batch.isEmpty()) {
            return "";
        }
        var result = deliver(event(batch));
        BatchResponse.failures(result, ids(batch))
                .ifPresent(failed -> batch.stream()
                        .filter(message -> !failed.contains(message.messageId()))
                        .forEach(message -> source.delete(message.receiptHandle())));
        return functionName + " took " + batch.size();
    }

    private Functions.Result deliver(byte[] event) {
        var result = functions.invoke(functionName, event);
        return adversity.duplicateEverything() ? functions.invoke(functionName, event) : result;
    }

    private static Set<String> ids(List<Received> batch) {
        Set<String> ids = new LinkedHashSet<>();
        batch.forEach(message -> ids.add(message.messageId()));
        return ids;
    }

    private byte[] event(List<Received> batch) {
        var event = Json.object();
        var records = event.putArray("Records");
        for (var message : batch) {
            var item = records.addObject()
                    .put("messageId", message.messageId())
                    .put("receiptHandle", message.receiptHandle())
                    .put("body", message.body());
            item.putObject("attributes")
                    .put("ApproximateReceiveCount", Integer.toString(message.receiveCount()))
                    .put("SentTimestamp", Long.toString(message.sentAt().toEpochMilli()))
                    .put("ApproximateFirstReceiveTimestamp",
                            Long.toString(message.firstReceivedAt().toEpochMilli()));
            var attributes = item.putObject("messageAttributes");
            message.attributes()
                    .forEach((name, text) -> attributes.putObject(name)
                            .put("dataType", "String")
                            .put("stringValue", text));
            item.put("eventSource", "aws:sqs")
                    .put("eventSourceARN", source.queueArn())
                    .put("awsRegion", Arns.REGION);
        }
        return Json.bytes(event);
    }
}
