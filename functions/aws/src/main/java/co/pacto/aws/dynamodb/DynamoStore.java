package co.pacto.aws.dynamodb;

import co.pacto.domain.store.Commit;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import co.pacto.domain.store.Store;
import co.pacto.domain.store.Table;
import co.pacto.domain.store.Transaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// The truth on DynamoDB: strongly consistent queries by partition, one `TransactWriteItems` per use
/// case, or one conditional put where a single item changes.
public final class DynamoStore implements Store {

    /// A page holds 1 MB; the largest partition, an obligation's, has 12 KB (data.md 5).
    private static final int MAX_PAGES = 10;
    private static final int MAX_BATCH_ROUNDS = 3;

    private final DynamoDbClient client;
    private final TableNames tableNames;

    public DynamoStore(DynamoDbClient client, TableNames tableNames) {
        this.client = client;
        this.tableNames = tableNames;
    }

    @Override
    public List<Entity> partition(String partition) {
        return query(Table.OPERATIONAL, partition);
    }

    @Override
    public List<List<Entity>> partitions(List<String> partitions) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reads = partitions.stream()
                    .map(partition -> CompletableFuture.supplyAsync(() -> partition(partition),
                            threads))
                    .toList();
            return reads.stream().map(DynamoStore::result).toList();
        }
    }

    /// A read that failed throws what it failed with, as if it had been alone.
    private static List<Entity> result(CompletableFuture<List<Entity>> read) {
        try {
            return read.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public List<Entity> auditPartition(String partition) {
        return query(Table.AUDIT, partition);
    }

    @Override
    public List<Entity> get(List<Key> keys) {
        Map<String, KeysAndAttributes> open = requests(keys);
        Map<String, Entity> found = new LinkedHashMap<>();
        for (var round = 0; !open.isEmpty(); round++) {
            if (round == MAX_BATCH_ROUNDS) {
                throw new IllegalStateException("DynamoDB leaves keys of a batch unread");
            }
            var answer = client
                    .batchGetItem(BatchGetItemRequest.builder().requestItems(open).build());
            answer.responses().forEach((_, items) -> items.forEach(item -> {
                var entity = Items.read(item);
                found.put(entity.key().toString(), entity);
            }));
            open = answer.unprocessedKeys();
        }
        return keys.stream().map(Key::toString).filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public Commit commit(Transaction transaction) {
        if (transaction.isEmpty()) {
            return new Commit.Done();
        }
        if (transaction.puts().size() == 1 && transaction.deletes().isEmpty()) {
            return put(transaction.puts().getFirst());
        }
        return transact(transaction);
    }

    private List<Entity> query(Table table, String partition) {
        List<Entity> entities = new ArrayList<>();
        var request = QueryRequest.builder()
                .tableName(tableNames.of(table))
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", Items.text(partition)))
                .consistentRead(true);
        for (var page = 0; page < MAX_PAGES; page++) {
            var answer = client.query(request.build());
            answer.items().forEach(item -> entities.add(Items.read(item)));
            if (!answer.hasLastEvaluatedKey() || answer.lastEvaluatedKey().isEmpty()) {
                return entities;
            }
            request.exclusiveStartKey(answer.lastEvaluatedKey());
        }
        throw new IllegalStateException("a partition has more than " + MAX_PAGES + " pages");
    }

    private Map<String, KeysAndAttributes> requests(List<Key> keys) {
        Map<String, List<Map<String, AttributeValue>>> byTable = new LinkedHashMap<>();
        for (var key : keys) {
            byTable.computeIfAbsent(tableNames.of(key), _ -> new ArrayList<>()).add(Items.key(key));
        }
        Map<String, KeysAndAttributes> requests = new LinkedHashMap<>();
        byTable.forEach((table, items) -> requests.put(table,
                KeysAndAttributes.builder().keys(items).consistentRead(true).build()));
        return requests;
    }

    private Commit put(Entity entity) {
        var condition = Condition.of(entity.version() - 1);
        try {
            client.putItem(PutItemRequest.builder()
                    .tableName(tableNames.of(entity.key()))
                    .item(Items.write(entity))
                    .conditionExpression(condition.expression())
                    .expressionAttributeValues(condition.values())
                    .build());
            return new Commit.Done();
        } catch (ConditionalCheckFailedException _) {
            return new Commit.Moved(List.of(entity.key()));
        }
    }

    private Commit transact(Transaction transaction) {
        var writes = new Writes(tableNames);
        transaction.puts().forEach(writes::put);
        transaction.deletes().forEach(writes::delete);
        try {
            client.transactWriteItems(
                    TransactWriteItemsRequest.builder().transactItems(writes.items()).build());
            return new Commit.Done();
        } catch (TransactionCanceledException e) {
            return new Commit.Moved(writes.moved(e));
        }
    }
}
