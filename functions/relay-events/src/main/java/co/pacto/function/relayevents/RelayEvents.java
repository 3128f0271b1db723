package co.pacto.function.relayevents;

import co.pacto.domain.event.EventBus;
import co.pacto.domain.event.Outbox;
import co.pacto.domain.store.Key;
import dagger.Lazy;
import jakarta.inject.Inject;

/// Publishes one entry of the outbox, then deletes it. A crash in between publishes it twice, which
/// every consumer bears; the other order could lose it.
final class RelayEvents {

    /// An entry: where it lies, the name of its event and the envelope to publish.
    record Entry(Key key, String name, String envelope) {}

    private final Lazy<EventBus> bus;
    private final Lazy<Outbox> outbox;

    @Inject
    RelayEvents(Lazy<EventBus> bus, Lazy<Outbox> outbox) {
        this.bus = bus;
        this.outbox = outbox;
    }

    void relay(Entry entry) {
        bus.get().publish(entry.name(), entry.envelope());
        outbox.get().relayed(entry.key());
    }
}
