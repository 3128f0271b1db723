package co.pacto.system.story;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import co.pacto.domain.store.Store;
import co.pacto.local.LocalAws;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What the two tables of a deployment hold.
final class Tables implements AutoCloseable {

    private static final int BATCH = 100;

    private final LocalAws aws;
    private final Store store;
    private final DynamoDbClient dynamo;

    Tables(LocalAws aws, Store store) {
        this.aws = aws;
        this.store = store;
        dynamo = aws.client(DynamoDbClient.builder());
    }

    /// The entities of a type that the operational table holds.
    <T extends Entity> List<T> all(Class<T> type) {
        var keys = scan("Table").stream()
                .map(item -> Key.operational(item.get("pk").s(), item.get("sk").s()))
                .toList();
        List<T> found = new ArrayList<>();
        for (var from = 0; from < keys.size(); from += BATCH) {
            store.get(keys.subList(from, Math.min(keys.size(), from + BATCH)))
                    .stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .forEach(found::add);
        }
        return found;
    }

    /// What the items of a type in the operational table say in one attribute, sorted.
    List<String> said(String type, String attribute) {
        return scan("Table").stream()
                .filter(item -> item.get("itemType").s().equals(type))
                .map(item -> item.getOrDefault(attribute, AttributeValue.fromS("")).s())
                .sorted()
                .toList();
    }

    /// Every item of both tables, by its key.
    SortedMap<String, Map<String, AttributeValue>> everything() {
        SortedMap<String, Map<String, AttributeValue>> items = new TreeMap<>();
        for (var table : List.of("Table", "AuditTable")) {
            scan(table).forEach(item -> items
                    .put(table + " " + item.get("pk").s() + " " + item.get("sk").s(), item));
        }
        return items;
    }

    @Override
    public void close() {
        dynamo.close();
    }

    private List<Map<String, AttributeValue>> scan(String table) {
        return dynamo.scanPaginator(scan -> scan.tableName(aws.name(table)))
                .items()
                .stream()
                .toList();
    }
}
