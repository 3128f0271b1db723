package co.pacto.local.adapter;

import co.pacto.local.gateway.Gateway;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What reached one service, in its order.
final class RecordedRequests {

    private final List<String> bodies = new CopyOnWriteArrayList<>();

    private RecordedRequests() {}

    /// Looks at the requests to a service from now on.
    static RecordedRequests of(String signingName, Gateway gateway) {
        var recorded = new RecordedRequests();
        gateway.show((where, body) -> {
            if (where.startsWith("request " + signingName + " ")) {
                recorded.bodies.add(body);
            }
        });
        return recorded;
    }

    List<String> bodies() {
        return List.copyOf(bodies);
    }
}
