package co.pacto.local.lambda;

import co.pacto.local.Adversity;
import co.pacto.local.Json;
import co.pacto.local.Pumps;
import co.pacto.local.sqs.Queues;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Hands the records of a table's stream to a function, in order. A batch goes on behind the first
/// record that failed; a record that failed too often goes to the failure destination, and the stream
/// moves on (local-aws.md 9.7).
final class StreamMapping implements Pumps.Pump {

    /// The part of the template that says how.
    ///
    record Terms(int batchSize, int maxRetries, EventFilter filter, String failureQueueArn) {}

    private final StreamSource source;
    private final InProcessFunctions functions;
    private final String functionName;
    private final Terms terms;
    private final Queues queues;
    private final Adversity adversity;
    private final Deque<ObjectNode> waiting = new ArrayDeque<>();
    private int failuresOfFirst;

    StreamMapping(StreamSource source, InProcessFunctions functions, String functionName,
            Terms terms, Queues queues, Adversity adversity) {
        this.source = source;
        this.functions = functions;
        this.functionName = functionName;
        this.terms = terms;
        this.queues = queues;
        this.adversity = adversity;
    }

    @Override
    public String step() {
        source.next().stream().filter(terms.filter()::passes).forEach(waiting::addLast);
        if (waiting.isEmpty()) {
            return "";
        }
        var batch = waiting.stream().limit(batchSize()).toList();
        var result = deliver(batch);
        var failed = BatchResponse.failures(result, numbers(batch));
        var succeeded = failed.map(ids -> before(batch, ids)).orElse(0);
        drop(succeeded);
        if (succeeded < batch.size()) {
            failed();
        }
        return functionName + " took " + succeeded + " of " + batch.size();
    }

    /// After a failure one record at a time, as a batch that is bisected ends.
    private int batchSize() {
        return failuresOfFirst > 0 ? 1 : terms.batchSize();
    }

    private void failed() {
        failuresOfFirst++;
        if (failuresOfFirst > terms.maxRetries()) {
            var record = waiting.getFirst();
            queues.send(terms.failureQueueArn(),
                    Json.object()
                            .put("functionName", functionName)
                            .put("sequenceNumber", number(record))
                            .toString(),
                    Map.of(), Duration.ZERO);
            drop(1);
        }
    }

    private void drop(int count) {
        for (var index = 0; index < count; index++) {
            waiting.removeFirst();
            failuresOfFirst = 0;
        }
    }

    private static int before(List<ObjectNode> batch, Set<String> failed) {
        var count = 0;
        while (count < batch.size() && !failed.contains(number(batch.get(count)))) {
            count++;
        }
        return count;
    }

    private Functions.Result deliver(List<ObjectNode> batch) {
        var event = Json.object();
        event.putArray("Records").addAll(batch);
        var payload = Json.bytes(event);
        var result = functions.invoke(functionName, payload);
        return adversity.duplicateEverything() ? functions.invoke(functionName, payload) : result;
    }

    private static Set<String> numbers(List<ObjectNode> batch) {
        Set<String> numbers = new LinkedHashSet<>();
        batch.forEach(record -> numbers.add(number(record)));
        return numbers;
    }

    private static String number(ObjectNode record) {
        return record.path("dynamodb").path("SequenceNumber").asText();
    }
}
