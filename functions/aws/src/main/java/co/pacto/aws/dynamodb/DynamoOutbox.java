package co.pacto.aws.dynamodb;

import co.pacto.domain.event.Outbox;
import co.pacto.domain.store.Key;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;

/// The outbox partitions of the operational table.
public final class DynamoOutbox implements Outbox {

    private final DynamoDbClient client;
    private final String tableName;

    public DynamoOutbox(DynamoDbClient client, String tableName) {
        this.client = client;
        this.tableName = tableName;
    }

    @Override
    public void relayed(Key entry) {
        client.deleteItem(
                DeleteItemRequest.builder().tableName(tableName).key(Items.key(entry)).build());
    }
}
