package co.pacto.domain.contact;

import co.pacto.domain.store.Transaction;
import java.time.Duration;

/// What becomes of an ordered message.
public sealed interface SendingDecision {

    /// It may leave: send it when these writes, which reserve it, are committed.
    record Send(Mail mail, SentMail reserved, Transaction writes) implements SendingDecision {}

    /// It was reserved a short time ago and nobody knows whether it left: look again after this time.
    record Wait(Duration delay) implements SendingDecision {}

    /// It does not leave: denied, moved to a later instant, dropped, or given up in doubt.
    ///
    /// @param code the answer of the gate, or UNKNOWN
    record Settled(String code, Transaction writes) implements SendingDecision {}

    /// There is nothing to do: it left, ended or was replaced.
    record Done() implements SendingDecision {}
}
