package co.pacto.domain.store;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import java.util.List;

/// What a decision wants written, as a test reads it.
public record Written(Transaction writes) {

    /// The one entity of a type.
    public <E extends Entity> E one(Class<E> type) {
        var found = all(type);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    /// The entities of a type, in the order in which they are written.
    public <E extends Entity> List<E> all(Class<E> type) {
        return writes.puts().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// The names of the events, in the order in which they are told.
    public List<EventName> events() {
        return all(IntegrationEvent.class).stream().map(IntegrationEvent::name).toList();
    }
}
