package co.pacto.domain.contact;

import co.pacto.domain.debtor.Address;
import co.pacto.domain.store.Transaction;
import java.time.Duration;

/// What becomes of a message at the instant it would leave (services.md 9.6).
public sealed interface SendingDecision {

    /// It may leave: send it when these writes are committed.
    record Send(Message message, Address to, Transaction writes) implements SendingDecision {}

    /// It is in doubt whether it left: look again after this time and do not send.
    record Wait(Duration delay) implements SendingDecision {}

    /// It does not leave now: denied, moved to a later instant, or dropped.
    record Settled(GateCode code, Transaction writes) implements SendingDecision {}

    /// Nobody knows whether it left, and sending it again could break the daily limit: it is closed as
    /// UNKNOWN and its contact stays counted.
    record GivenUp(Transaction writes) implements SendingDecision {}

    /// There is nothing to do: it left, ended or was replaced.
    record Done() implements SendingDecision {}
}
