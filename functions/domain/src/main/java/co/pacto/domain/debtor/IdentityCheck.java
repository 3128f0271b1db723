package co.pacto.domain.debtor;

import java.util.List;

/// Whether the person who answers proved to be the debtor. It names factors, never values.
public sealed interface IdentityCheck {

    /// Both factors match.
    record Matched(List<IdentityFactor> factors) implements IdentityCheck {}

    /// At least one of the two does not; which one is not told, so that nobody can guess them apart.
    record NotMatched() implements IdentityCheck {}

    /// The creditor registered no date to ask for: the assistant may not call this person.
    record NoSecondFactor() implements IdentityCheck {}
}
