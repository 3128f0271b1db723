package co.pacto.local.connect;

import co.pacto.local.Core;
import java.time.Instant;
import java.util.Map;

/// The line of one answered contact: its flow calls functions.
record FlowLine(Core core, Contact contact) implements Line {

    private static final int TRIES = 3;

    @Override
    public PlacedCall call() {
        return contact.call();
    }

    @Override
    public Instant now() {
        return core.clock().instant();
    }

    @Override
    public Map<String, String> invoke(String function, Map<String, String> parameters) {
        var event = FlowEvent.of(contact, parameters);
        var result = core.functions().invoke(function, event);
        for (var tried = 1; tried < TRIES && result.functionError().isPresent(); tried++) {
            result = core.functions().invoke(function, event);
        }
        if (core.adversity().duplicateEverything()) {
            result = core.functions().invoke(function, event);
        }
        var answer = FlowEvent.answer(result.payload());
        if (result.functionError().isPresent() || answer.isEmpty()) {
            core.anomalies()
                    .report("flow of contact %s ended in an error branch: %s %s".formatted(
                            contact.id(), function,
                            result.functionError().isPresent()
                                    ? "failed"
                                    : "did not answer one flat object of strings"));
            return Map.of();
        }
        return answer.get();
    }
}
