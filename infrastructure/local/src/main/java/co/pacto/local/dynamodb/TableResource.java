package co.pacto.local.dynamodb;

import co.pacto.local.Arns;
import co.pacto.local.template.Identity;
import co.pacto.local.template.Properties;
import co.pacto.local.template.Resource;
import co.pacto.local.template.ResourceCreator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/// Tables of the template. TTL stays off: DynamoDB Local compares it with the wall clock and would
/// delete the items of a story at once (local-aws.md 9.7). Every table has a stream here, so that a
/// run can be watched; only what the template declares is handed to functions.
public final class TableResource implements ResourceCreator {

    private static final String STREAM_SUFFIX = "/stream/local";

    private final Dynamo dynamo;

    public TableResource(Dynamo dynamo) {
        this.dynamo = dynamo;
    }

    @Override
    public Map<String, Set<String>> types() {
        return Map.of("AWS::DynamoDB::Table",
                Set.of("TableName", "BillingMode", "AttributeDefinitions", "KeySchema",
                        "GlobalSecondaryIndexes", "StreamSpecification",
                        "PointInTimeRecoverySpecification", "SSESpecification",
                        "TimeToLiveSpecification", "DeletionProtectionEnabled"));
    }

    @Override
    public Identity identify(Resource resource) {
        var arn = Arns.of("dynamodb", "table/" + name(resource));
        var hasStream = resource.properties().names().contains("StreamSpecification");
        return new Identity(name(resource),
                hasStream
                        ? Map.of("Arn", arn, "StreamArn", arn + STREAM_SUFFIX)
                        : Map.of("Arn", arn));
    }

    @Override
    public void create(Resource resource) {
        var properties = resource.properties();
        var request = CreateTableRequest.builder()
                .tableName(name(resource))
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(properties.children("AttributeDefinitions")
                        .stream()
                        .map(attribute -> AttributeDefinition.builder()
                                .attributeName(attribute.text("AttributeName"))
                                .attributeType(attribute.text("AttributeType"))
                                .build())
                        .toList())
                .keySchema(keys(properties))
                .streamSpecification(StreamSpecification.builder()
                        .streamEnabled(true)
                        .streamViewType(StreamViewType.NEW_IMAGE)
                        .build());
        var indexes = indexes(properties);
        if (!indexes.isEmpty()) {
            request.globalSecondaryIndexes(indexes);
        }
        dynamo.client().createTable(request.build());
    }

    /// The table of a stream's ARN.
    public static String tableOfStream(String streamArn) {
        var start = streamArn.indexOf("table/") + "table/".length();
        return streamArn.substring(start, streamArn.length() - STREAM_SUFFIX.length());
    }

    private static List<GlobalSecondaryIndex> indexes(Properties properties) {
        return properties.children("GlobalSecondaryIndexes")
                .stream()
                .map(index -> GlobalSecondaryIndex.builder()
                        .indexName(index.text("IndexName"))
                        .keySchema(keys(index))
                        .projection(projection -> projection
                                .projectionType(index.child("Projection").text("ProjectionType")))
                        .build())
                .toList();
    }

    private static List<KeySchemaElement> keys(Properties properties) {
        return properties.children("KeySchema")
                .stream()
                .map(key -> KeySchemaElement.builder()
                        .attributeName(key.text("AttributeName"))
                        .keyType(key.text("KeyType"))
                        .build())
                .toList();
    }

    private static String name(Resource resource) {
        return resource.properties().optionalText("TableName").orElseGet(resource::madeUpName);
    }
}
