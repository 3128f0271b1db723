package co.pacto.domain.contact;

import co.pacto.domain.commitment.LiveMark;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.debtor.ObligationLink;
import co.pacto.domain.outcome.Alert;
import co.pacto.domain.outcome.AlertCode;
import co.pacto.domain.store.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything the gate asks about a person, as one read of the partition answers it (data.md 5, A1).
public record PersonFile(Debtor debtor, List<Address> addresses, List<ObligationLink> links,
        List<LiveMark> liveMarks, List<DaySlot> slots, List<Stop> stops, List<Alert> alerts,
        List<PlannedMark> planned) {

    public PersonFile {
        addresses = List.copyOf(addresses);
        links = List.copyOf(links);
        liveMarks = List.copyOf(liveMarks);
        slots = List.copyOf(slots);
        stops = List.copyOf(stops);
        alerts = List.copyOf(alerts);
        planned = List.copyOf(planned);
    }

    /// The file made of the entities of one partition; empty when they hold no profile.
    public static Optional<PersonFile> of(List<Entity> entities) {
        return all(entities, Debtor.class).stream()
                .findFirst()
                .map(debtor -> new PersonFile(debtor, all(entities, Address.class),
                        all(entities, ObligationLink.class), all(entities, LiveMark.class),
                        all(entities, DaySlot.class), all(entities, Stop.class),
                        all(entities, Alert.class), all(entities, PlannedMark.class)));
    }

    /// What the person is to this obligation, if he is linked to it.
    public Optional<RecipientRole> role(String obligationId) {
        return links.stream()
                .filter(link -> link.obligationId().equals(obligationId))
                .map(ObligationLink::role)
                .findFirst();
    }

    /// The address of this id, whatever its state.
    public Optional<Address> address(String addressId) {
        return addresses.stream()
                .filter(address -> address.addressId().equals(addressId))
                .findFirst();
    }

    /// The address a contact by this channel would use: the one named, else the first in the creditor's
    /// order that is valid and authorised; when there is none, the one that comes nearest, so that
    /// the gate can say what it lacks.
    public Optional<Address> addressFor(Channel channel, @Nullable String addressId, Instant now) {
        if (addressId != null) {
            return address(addressId).filter(address -> address.channel() == channel);
        }
        return addresses.stream()
                .filter(address -> address.channel() == channel)
                .min(Comparator.comparing((Address address) -> !address.isValid())
                        .thenComparing(address -> !address.consent().covers(now))
                        .thenComparingInt(Address::position)
                        .thenComparing(Address::addressId));
    }

    /// What this date has seen so far.
    public Optional<DaySlot> slot(LocalDate date) {
        return slots.stream().filter(slot -> slot.date().equals(date)).findFirst();
    }

    /// The alert to write so that it is up: nothing when it is, the closed one raised again, or a new
    /// one.
    public Optional<Alert> raise(AlertCode code, String subjectId, Instant at) {
        var alert = Alert.raise(debtor.debtorId(), code, subjectId, at);
        return alerts.stream()
                .filter(known -> known.key().equals(alert.key()))
                .findFirst()
                .map(known -> known.isOpen()
                        ? Optional.<Alert>empty()
                        : Optional.of(known.raisedAgain(at)))
                .orElseGet(() -> Optional.of(alert));
    }

    private static <E extends Entity> List<E> all(List<Entity> entities, Class<E> type) {
        return entities.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
