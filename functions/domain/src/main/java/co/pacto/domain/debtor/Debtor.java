package co.pacto.domain.debtor;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import co.pacto.domain.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person who owes, as the creditor registered him, with what he asked for: a pause up to and
/// including `pausedUntil`, or never to be contacted again since `optedOutAt`.
///
/// `sourceDigest` recognises a row of a portfolio file that changes nothing. It prints masked.
public record Debtor(String debtorId, @Stored(flat = true) DocumentNumber document,
        @Stored(flat = true) PersonName name, @Nullable Treatment treatment,
        @Stored(sealed = true) @Nullable LocalDate birthDate,
        @Stored(sealed = true) @Nullable LocalDate issueDate, @Nullable LocalDate pausedUntil,
        @Nullable Instant optedOutAt, boolean legalPerson, String sourceDigest,
        long version) implements Entity {

    /// The partition of everything the gate asks about a person.
    public static String partition(String debtorId) {
        return "DEBTOR#" + debtorId;
    }

    /// The key of a person's profile.
    public static Key key(String debtorId) {
        return Key.operational(partition(debtorId), "PROFILE");
    }

    @Override
    public Key key() {
        return key(debtorId);
    }

    /// What can prove that it is he who answers.
    public IdentityFacts identityFacts() {
        return new IdentityFacts(document, birthDate, issueDate);
    }

    /// The same person, not to be contacted up to and including this date.
    public Debtor pausedUntil(LocalDate date) {
        return new Debtor(debtorId, document, name, treatment, birthDate, issueDate, date,
                optedOutAt, legalPerson, sourceDigest, version + 1);
    }

    /// The same person, never to be contacted again.
    public Debtor optedOut(Instant at) {
        return new Debtor(debtorId, document, name, treatment, birthDate, issueDate, pausedUntil,
                at, legalPerson, sourceDigest, version + 1);
    }

    @Override
    public String toString() {
        return "Debtor[" + debtorId + " " + document.masked() + "]";
    }
}
