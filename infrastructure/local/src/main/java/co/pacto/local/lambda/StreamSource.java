package co.pacto.local.lambda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// A table's stream as an event source mapping sees it: each record once, in order, in the shape of
/// the Lambda event.
@FunctionalInterface
public interface StreamSource {

    /// The records since the last call.
    List<ObjectNode> next();
}
