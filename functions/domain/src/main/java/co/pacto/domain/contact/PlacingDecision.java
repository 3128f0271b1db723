package co.pacto.domain.contact;

import co.pacto.domain.debtor.PhoneNumber;
import co.pacto.domain.store.Transaction;
import java.time.Duration;

/// What becomes of an ordered call.
public sealed interface PlacingDecision {

    /// It may leave: these writes reserve the person's date and a slot of the line; dial when they are
    /// committed.
    record Dial(Contact contact, PhoneNumber number,
            Transaction writes) implements PlacingDecision {}

    /// It was reserved before and nobody knows whether it left: dial again with the same token.
    record DialAgain(Contact contact, PhoneNumber number) implements PlacingDecision {}

    /// The line has no slot: ask again after this time.
    record Wait(Duration delay) implements PlacingDecision {}

    /// It does not leave now: denied, moved to a later instant, or dropped.
    record Settled(GateCode code, Transaction writes) implements PlacingDecision {}

    /// There is nothing to do: it left, ended or was replaced.
    record Done() implements PlacingDecision {}
}
