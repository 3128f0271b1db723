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
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// The stream of one table from its beginning, read once and handed to everybody who listens: the
/// event source mapping of a function, and taps that only look.
public final class TableStream implements StreamSource {

    /// The most that one request gives.
    private static final int PAGE = 1_000;

    private final String tableName;
    private final DynamoDbStreamsClient client;
    private final LongSupplier activity;
    private final Set<String> shards = new LinkedHashSet<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Map<String, String> iterators = new HashMap<>();
    private final Map<String, String> lastRead = new HashMap<>();
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
        for (var shard : List.copyOf(open)) {
            while (readOnce(shard)) {
                // Until the shard has nothing more to give.
            }
        }
    }

    /// DynamoDB Local calls a shard trimmed while it is empty; an iterator of before its first record
    /// stays useless, and any iterator after a quarter of an hour of real time. A new one is not.
    private boolean readOnce(String shard) {
        var kept = iterators.remove(shard);
        var iterator = kept == null ? newIterator(shard) : kept;
        GetRecordsResponse answer;
        try {
            answer = client.getRecords(request -> request.shardIterator(iterator).limit(PAGE));
        } catch (TrimmedDataAccessException | ExpiredIteratorException useless) {
            return kept != null;
        }
        var following = answer.nextShardIterator();
        if (following == null) {
            open.remove(shard);
        } else {
            iterators.put(shard, following);
        }
        for (var record : answer.records()) {
            lastRead.put(shard, record.dynamodb().sequenceNumber());
            deliver(record);
        }
        return following != null && answer.records().size() == PAGE;
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
        if (!open.isEmpty()) {
            return;
        }
        var streamArn = streamArn();
        for (var shard : client.describeStream(request -> request.streamArn(streamArn))
                .streamDescription()
                .shards()) {
            if (shards.add(shard.shardId())) {
                open.add(shard.shardId());
            }
        }
    }

    /// An iterator behind the last record that was read, or at the beginning.
    private String newIterator(String shard) {
        var last = lastRead.get(shard);
        return client.getShardIterator(request -> request.streamArn(streamArn())
                .shardId(shard)
                .sequenceNumber(last)
                .shardIteratorType(last == null
                        ? ShardIteratorType.TRIM_HORIZON
                        : ShardIteratorType.AFTER_SEQUENCE_NUMBER))
                .shardIterator();
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
