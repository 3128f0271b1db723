package co.pacto.local.dynamodb;

import co.pacto.local.lambda.StreamSource;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// The stream of one table from its beginning, read once and handed to everybody who listens: the
/// event source mapping of a function, and taps that only look.
public final class TableStream implements StreamSource {

    private final String tableName;
    private final DynamoDbStreamsClient client;
    private final LongSupplier activity;
    private final Set<String> shards = new LinkedHashSet<>();
    private final Map<String, String> iterators = new HashMap<>();
    private final List<ObjectNode> unread = new ArrayList<>();
    private final List<Consumer<Map<String, AttributeValue>>> taps = new ArrayList<>();
    private @Nullable String arn;
    private long seenActivity = -1;
    private boolean hasMapping;

    TableStream(String tableName, DynamoDbStreamsClient client, LongSupplier activity) {
        this.tableName = tableName;
        this.client = client;
        this.activity = activity;
    }

    /// Looks at every new image, in the order of the stream.
    public synchronized void tap(Consumer<Map<String, AttributeValue>> listener) {
        taps.add(listener);
    }

    @Override
    public synchronized List<ObjectNode> next() {
        hasMapping = true;
        read();
        var records = List.copyOf(unread);
        unread.clear();
        return records;
    }

    /// Reads what is new for the taps.
    public synchronized void read() {
        var now = activity.getAsLong();
        if (now == seenActivity) {
            return;
        }
        seenActivity = now;
        discoverShards();
        for (var shard : List.copyOf(shards)) {
            while (readOnce(shard)) {
                // Until the shard has nothing more to give.
            }
        }
    }

    private boolean readOnce(String shard) {
        var iterator = iterators.get(shard);
        if (iterator == null) {
            return false;
        }
        var answer = client.getRecords(request -> request.shardIterator(iterator));
        var following = answer.nextShardIterator();
        if (following == null) {
            iterators.remove(shard);
        } else {
            iterators.put(shard, following);
        }
        answer.records().forEach(this::deliver);
        return !answer.records().isEmpty();
    }

    private void deliver(Record record) {
        if (hasMapping) {
            unread.add(StreamRecords.event(record, tableName));
        }
        if (record.dynamodb().hasNewImage()) {
            taps.forEach(tap -> tap.accept(record.dynamodb().newImage()));
        }
    }

    private void discoverShards() {
        if (!shards.isEmpty() && !iterators.isEmpty()) {
            return;
        }
        var streamArn = streamArn();
        for (var shard : client.describeStream(request -> request.streamArn(streamArn))
                .streamDescription()
                .shards()) {
            if (shards.add(shard.shardId())) {
                iterators.put(shard.shardId(),
                        client.getShardIterator(request -> request.streamArn(streamArn)
                                .shardId(shard.shardId())
                                .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                                .shardIterator());
            }
        }
    }

    private String streamArn() {
        if (arn == null) {
            arn = client.listStreams(request -> request.tableName(tableName))
                    .streams()
                    .getFirst()
                    .streamArn();
        }
        return arn;
    }
}
