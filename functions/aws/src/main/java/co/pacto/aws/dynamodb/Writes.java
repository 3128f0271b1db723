package co.pacto.aws.dynamodb;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// The items of one `TransactWriteItems` and, when it was cancelled, the keys that did not fit.
final class Writes {

    private static final String FITS = "None";
    private static final String OTHER_VERSION = "ConditionalCheckFailed";
    private static final String OTHER_WRITER = "TransactionConflict";

    private final TableNames tableNames;
    private final List<Key> keys = new ArrayList<>();
    private final List<TransactWriteItem> items = new ArrayList<>();

    Writes(TableNames tableNames) {
        this.tableNames = tableNames;
    }

    void put(Entity entity) {
        var condition = Condition.of(entity.version() - 1);
        keys.add(entity.key());
        items.add(TransactWriteItem.builder()
                .put(put -> put.tableName(tableNames.of(entity.key()))
                        .item(Items.write(entity))
                        .conditionExpression(condition.expression())
                        .expressionAttributeValues(condition.values()))
                .build());
    }

    void delete(Entity entity) {
        var condition = Condition.of(entity.version());
        keys.add(entity.key());
        items.add(TransactWriteItem.builder()
                .delete(delete -> delete.tableName(tableNames.of(entity.key()))
                        .key(Items.key(entity.key()))
                        .conditionExpression(condition.expression())
                        .expressionAttributeValues(condition.values()))
                .build());
    }

    List<TransactWriteItem> items() {
        return items;
    }

    /// The keys whose state was another one, also because somebody else was writing them just now.
    ///
    /// @throws TransactionCanceledException when the reason is one that only a retry may cure
    List<Key> moved(TransactionCanceledException cancelled) {
        List<Key> moved = new ArrayList<>();
        for (var index = 0; index < cancelled.cancellationReasons().size(); index++) {
            var code = cancelled.cancellationReasons().get(index).code();
            if (code.equals(OTHER_VERSION) || code.equals(OTHER_WRITER)) {
                moved.add(keys.get(index));
            } else if (!code.equals(FITS)) {
                throw cancelled;
            }
        }
        return moved;
    }
}
