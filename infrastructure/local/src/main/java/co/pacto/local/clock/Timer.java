package co.pacto.local.clock;

/// A task that waits for its instant.
public interface Timer {

    /// Forgets the task; after it ran, or a second time, this does nothing.
    void cancel();
}
