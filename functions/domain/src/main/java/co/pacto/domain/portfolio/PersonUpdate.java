package co.pacto.domain.portfolio;

import co.pacto.domain.Ids;
import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.Address.Consent;
import co.pacto.domain.debtor.Address.Kind;
import co.pacto.domain.debtor.Address.Status;
import co.pacto.domain.debtor.AddressChange;
import co.pacto.domain.debtor.BlindIndex;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.debtor.DocumentType;
import co.pacto.domain.debtor.PhoneNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a row of the portfolio makes of a person's profile and addresses (data.md 14, law.md 11.5).
///
/// The row never undoes what was learnt since: a number that reached somebody else stays INVALID, an
/// address the row no longer names stays behind the named ones, and a consent that was revoked comes
/// back only with a later authorisation.
final class PersonUpdate {

    /// A NIT of a company; another one is the person's cédula (law.md 11.1).
    private static final int COMPANY_DIGITS = 9;

    private final PortfolioRow row;
    private final String debtorId;
    private final BlindIndex index;

    PersonUpdate(PortfolioRow row, String debtorId, BlindIndex index) {
        this.row = row;
        this.debtorId = debtorId;
        this.index = index;
    }

    /// What recognises a row that says nothing new about the person.
    String digest() {
        return index.of(row.personFacts());
    }

    Debtor profile(@Nullable Debtor known) {
        var document = row.document();
        var legalPerson = document.type() == DocumentType.NIT
                && document.number().length() == COMPANY_DIGITS;
        return new Debtor(debtorId, document, row.name(), row.treatment(), row.birthDate(),
                row.documentIssueDate(), known == null ? null : known.pausedUntil(),
                known == null ? null : known.optedOutAt(), legalPerson, digest(),
                known == null ? 1 : known.version() + 1);
    }

    /// The addresses that are new or other than before.
    List<Address> addresses(List<Address> known) {
        List<Address> changed = new ArrayList<>();
        Map<Channel, Integer> positions = new EnumMap<>(Channel.class);
        List<String> named = new ArrayList<>();
        for (var stated : stated()) {
            positions.merge(stated.channel(), 1, Integer::sum);
            named.add(stated.addressId());
            change(stated, known).ifPresent(changed::add);
        }
        known.stream()
                .filter(address -> !named.contains(address.addressId()))
                .sorted(Comparator.comparingInt(Address::position)
                        .thenComparing(Address::addressId))
                .forEach(address -> behind(address, positions).ifPresent(changed::add));
        return changed;
    }

    /// What the audit keeps of the addresses that a row changes: those that are new to a known person,
    /// and those whose consent is another (law.md 11.5). Another order is no change.
    ///
    /// @param source where the row stands
    List<AddressChange> changes(List<Address> known, String source, Instant at) {
        return addresses(known).stream()
                .flatMap(address -> audited(address, known, source, at).stream())
                .toList();
    }

    private static Optional<AddressChange> audited(Address address, List<Address> known,
            String source, Instant at) {
        var before = same(address, known);
        if (before.filter(former -> former.consent().equals(address.consent())).isPresent()) {
            return Optional.empty();
        }
        var replaced = before.or(() -> known.stream()
                .filter(former -> former.channel() == address.channel()
                        && former.position() == address.position())
                .findFirst());
        return Optional
                .of(new AddressChange(address.debtorId(), address.addressId(), address.channel(),
                        at, AddressChange.Who.CREDITOR, source, address.consent().evidenceRef(),
                        replaced.map(Address::masked).orElse(null), address.masked()));
    }

    private static Optional<Address> same(Address address, List<Address> known) {
        return known.stream()
                .filter(former -> former.addressId().equals(address.addressId()))
                .findFirst();
    }

    /// The addresses as the row states them. Messages reach mobiles only, and an address for them is
    /// worth keeping only with a consent.
    private List<Address> stated() {
        List<Address> stated = new ArrayList<>();
        Map<Channel, Integer> positions = new EnumMap<>(Channel.class);
        for (var phone : row.phones()) {
            stated.add(phone(phone, Channel.VOICE, positions));
            for (var channel : List.of(Channel.SMS, Channel.WHATSAPP)) {
                if (phone.isMobile() && consent(channel).state() == Consent.State.AUTHORIZED) {
                    stated.add(phone(phone, channel, positions));
                }
            }
        }
        var email = row.email();
        if (email != null) {
            stated.add(address(Channel.EMAIL, index.of(email), email.value(), Kind.EMAIL, 1));
        }
        return stated;
    }

    private Address phone(PhoneNumber phone, Channel channel, Map<Channel, Integer> positions) {
        return address(channel, index.of(phone), phone.e164(),
                phone.isMobile() ? Kind.MOBILE : Kind.FIXED,
                positions.merge(channel, 1, Integer::sum));
    }

    private Address address(Channel channel, String addressIndex, String value, Kind kind,
            int position) {
        return new Address(debtorId, Ids.id("address", debtorId, channel.name(), addressIndex),
                channel, value, kind, Status.VALID, position, 0, consent(channel), 1);
    }

    private Consent consent(Channel channel) {
        return row.consents().getOrDefault(channel, Consent.unknown());
    }

    private static Optional<Address> change(Address stated, List<Address> known) {
        var before = same(stated, known);
        if (before.isEmpty()) {
            return Optional.of(stated);
        }
        return next(before.get(), stated.value(), stated.position(),
                merged(before.get().consent(), stated.consent()));
    }

    private static Optional<Address> behind(Address address, Map<Channel, Integer> positions) {
        return next(address, address.value(), positions.merge(address.channel(), 1, Integer::sum),
                address.consent());
    }

    /// The next version of an address, unless it would be the same.
    private static Optional<Address> next(Address before, String value, int position,
            Consent consent) {
        var isSame = value.equals(before.value()) && position == before.position()
                && consent.equals(before.consent());
        return isSame
                ? Optional.empty()
                : Optional.of(new Address(before.debtorId(), before.addressId(), before.channel(),
                        value, before.kind(), before.status(), position, before.thirdPartyCount(),
                        consent, before.version() + 1));
    }

    private static Consent merged(Consent known, Consent stated) {
        return known.state() == Consent.State.REVOKED && !isLater(stated, known.revokedAt())
                ? known
                : stated;
    }

    private static boolean isLater(Consent stated, @Nullable Instant revokedAt) {
        var authorizedOn = stated.authorizedOn();
        return stated.state() == Consent.State.AUTHORIZED && authorizedOn != null
                && revokedAt != null && authorizedOn.isAfter(Bogota.date(revokedAt));
    }
}
