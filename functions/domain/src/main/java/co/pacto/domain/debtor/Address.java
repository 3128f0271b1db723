package co.pacto.domain.debtor;

import co.pacto.domain.contact.Channel;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import co.pacto.domain.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One telephone number (E.164) or e-mail address of a person for one channel, with the consent the
/// law asks for. `position` is the creditor's order of preference, from 1.
///
/// The value is personal: it never appears in [#toString].
public record Address(String debtorId, String addressId, Channel channel,
        @Stored(as = "address", sealed = true) String value, Kind kind, Status status, int position,
        int thirdPartyCount, Consent consent, long version) implements Entity {

    /// What the address is.
    public enum Kind {
        MOBILE,
        FIXED,
        WORK,
        EMAIL
    }

    /// Whether it may be used (law.md R04).
    public enum Status {
        VALID,

        /// Known not to reach the person, until a supervisor resets it.
        INVALID,

        /// A person must look at it first.
        TO_REVIEW
    }

    /// The person's authorisation of the channel: informed first, then authorised, never revoked since
    /// (Ley 2300, art. 2).
    public record Consent(State state, @Nullable String evidenceRef, @Nullable LocalDate informedOn,
            @Nullable LocalDate authorizedOn, @Nullable Instant revokedAt) {

        /// What is known of it.
        public enum State {
            AUTHORIZED,
            REVOKED,
            UNKNOWN
        }

        /// Whether the channel may be used at this instant (law.md R03).
        public boolean covers(Instant now) {
            return state == State.AUTHORIZED && evidenceRef != null && informedOn != null
                    && authorizedOn != null && !informedOn.isAfter(authorizedOn)
                    && (revokedAt == null || revokedAt.isAfter(now));
        }

        /// A consent nobody can prove.
        public static Consent unknown() {
            return new Consent(State.UNKNOWN, null, null, null, null);
        }
    }

    /// The key of a person's address.
    public static Key key(String debtorId, Channel channel, String addressId) {
        return Key.operational("DEBTOR#" + debtorId, "ADDRESS#" + channel + "#" + addressId);
    }

    /// The same address, not used before a person has looked at it.
    public Address toReview() {
        return new Address(debtorId, addressId, channel, value, kind, Status.TO_REVIEW, position,
                thirdPartyCount, consent, version + 1);
    }

    /// The same address after a third party answered: at `reviewedFrom` of them a person has to look
    /// at it.
    public Address answeredByThirdParty(int reviewedFrom) {
        var count = thirdPartyCount + 1;
        return new Address(debtorId, addressId, channel, value, kind,
                count >= reviewedFrom && isValid() ? Status.TO_REVIEW : status, position, count,
                consent, version + 1);
    }

    /// The same address after the person revoked its channel.
    public Address revoked(Instant at) {
        return new Address(debtorId, addressId, channel, value, kind, status, position,
                thirdPartyCount, new Consent(Consent.State.REVOKED, consent.evidenceRef,
                        consent.informedOn, consent.authorizedOn, at),
                version + 1);
    }

    @Override
    public Key key() {
        return key(debtorId, channel, addressId);
    }

    /// The value as people who may not know it see it.
    public String masked() {
        return kind == Kind.EMAIL
                ? new EmailAddress(value).masked()
                : new PhoneNumber(value).masked();
    }

    /// Whether it is known to be usable (law.md R04).
    public boolean isValid() {
        return status == Status.VALID;
    }

    /// The same address in another status.
    public Address withStatus(Status next) {
        return new Address(debtorId, addressId, channel, value, kind, next, position,
                thirdPartyCount, consent, version + 1);
    }

    @Override
    public String toString() {
        return "Address[" + channel + " " + addressId + " " + status + "]";
    }
}
