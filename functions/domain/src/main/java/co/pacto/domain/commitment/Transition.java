package co.pacto.domain.commitment;

/// What the table of states answers to an event.
sealed interface Transition {

    /// The commitment goes to this state, which may be the one it is in.
    record To(CommitmentState state) implements Transition {}

    /// The clock is early: nothing happens and the alarm stays.
    record NotYet() implements Transition {}

    /// The event is refused.
    record Refused(LifeRefusal code) implements Transition {}
}
