package co.pacto.local.lambda;

import java.time.Duration;
import java.util.Map;

/// A function as the template declares it.
///
/// @param handler     class name, with or without `::method`
/// @param environment its variables and those of the platform
public record FunctionDefinition(String logicalId, String name, String handler,
        Map<String, String> environment, Duration timeout) {

    String handlerClass() {
        var end = handler.indexOf("::");
        return end < 0 ? handler : handler.substring(0, end);
    }
}
