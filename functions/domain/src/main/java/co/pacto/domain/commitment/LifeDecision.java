package co.pacto.domain.commitment;

import co.pacto.domain.store.Transaction;

/// What an event does to a commitment.
public sealed interface LifeDecision {

    /// The commitment as it is then, and everything that is written for it, all or nothing.
    record Applied(Commitment next, Transaction writes) implements LifeDecision {}

    /// Nothing is written, and nothing is wrong.
    record Unchanged(Reason reason) implements LifeDecision {}

    /// The alarm came before its instant: the commitment stays as it is, and the alarm is set again.
    record Early(Transaction writes) implements LifeDecision {}

    /// The event is refused; nothing is written.
    record Refused(LifeRefusal code) implements LifeDecision {}

    /// Why nothing happens.
    enum Reason {

        /// The instant of the event has not come.
        NOT_YET,

        /// The wake-up was replaced or done.
        NOT_ARMED,

        /// The event did its work before.
        ALREADY,

        /// The obligation has no such commitment.
        NOT_FOUND
    }
}
