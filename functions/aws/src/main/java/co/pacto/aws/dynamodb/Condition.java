package co.pacto.aws.dynamodb;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What must be stored for a write to happen: nothing, or one version. DynamoDB refuses an empty map of
/// values, so there is none where the expression has no placeholder.
record Condition(String expression, @Nullable Map<String, AttributeValue> values) {

    /// Version 0 is "not there yet".
    static Condition of(long storedVersion) {
        return storedVersion == 0
                ? new Condition("attribute_not_exists(pk)", null)
                : new Condition(Items.VERSION + " = :stored",
                        Map.of(":stored", Items.number(storedVersion)));
    }
}
