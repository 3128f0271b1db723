package co.pacto.local.connect;

/// What is said after a call was answered, step by step, each at its own instant.
@FunctionalInterface
public interface Conversation {

    /// Takes the next step.
    Step next(Line line);
}
