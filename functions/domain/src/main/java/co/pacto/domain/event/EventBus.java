package co.pacto.domain.event;

/// The bus on which committed facts travel. Publishing twice is harmless: consumers know an event by
/// its id.
public interface EventBus {

    /// Publishes the envelope of an event under the event's name; returns when the bus has it.
    void publish(String name, String envelope);
}
