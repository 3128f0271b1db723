package co.pacto.domain.contact;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.LiveMark;
import co.pacto.domain.commitment.Verdict;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.payment.Payment;
import co.pacto.domain.settings.CommitmentSilenceScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the gate decides on. A fact that is not known is null, and never permits.
///
/// `address` is the one the contact would use; `isIdentifiable` says that the person has data for both
/// identity factors; `paymentKey` names the posted payment a receipt is about; `slots` are the days
/// of the last week, oldest first.
public record ContactFacts(@Nullable ObligationFacts obligation,
        @Nullable RecipientRole recipientRole, @Nullable Address address, boolean isIdentifiable,
        List<Stop> stops, @Nullable Instant optedOutAt, @Nullable LocalDate pausedUntil,
        List<LiveMark> liveMarks, boolean commitmentIsActive, boolean commitmentWasNotKept,
        @Nullable String paymentKey, List<DaySlot> slots) {

    private static final int DAYS_LOOKED_BACK = 7;

    /// What the gate asks of the obligation; `liveCommitmentId` is null when no debtor of it has one.
    public record ObligationFacts(String obligationId, boolean isOpen, LocalDate dueDate,
            boolean isInArrears, @Nullable String liveCommitmentId) {

        static ObligationFacts of(ObligationFile file, LocalDate date) {
            var live = file.commitments()
                    .stream()
                    .filter(commitment -> commitment.state().isLive())
                    .map(Commitment::commitmentId)
                    .findFirst();
            var obligation = file.obligation();
            return new ObligationFacts(obligation.obligationId(), obligation.isOpen(),
                    obligation.dueDate(), file.isInArrears(date), live.orElse(null));
        }
    }

    public ContactFacts {
        stops = List.copyOf(stops);
        liveMarks = List.copyOf(liveMarks);
        slots = List.copyOf(slots);
    }

    /// The facts of a request, out of the two files that were read for it.
    public static ContactFacts of(ContactRequest request, PersonFile person,
            @Nullable ObligationFile obligation, ContactPolicy policy, Instant now) {
        var commitment = referenced(request, obligation);
        var today = Bogota.date(now);
        var oldest = today.minusDays(DAYS_LOOKED_BACK);
        var obligationStops = obligation == null ? List.<Stop>of() : obligation.stops();
        return new ContactFacts(obligation == null ? null : ObligationFacts.of(obligation, today),
                obligation == null
                        ? null
                        : person.role(obligation.obligation().obligationId()).orElse(null),
                person.addressFor(request.channel(), request.addressId(), now).orElse(null),
                policy.identity().dateFactor(person.debtor().identityFacts()).isPresent(),
                Stream.concat(person.stops().stream(), obligationStops.stream()).toList(),
                person.debtor().optedOutAt(), person.debtor().pausedUntil(), person.liveMarks(),
                commitment.filter(it -> it.state() == CommitmentState.ACTIVE).isPresent(),
                commitment.filter(ContactFacts::wasNotKept).isPresent(),
                posted(request, obligation),
                person.slots().stream().filter(slot -> slot.date().isAfter(oldest)).toList());
    }

    /// The facts as if this contact had not taken its slot: an answered call is asked about without its
    /// own attempt (data.md 11.1).
    public ContactFacts without(String contactPlanId) {
        return new ContactFacts(obligation, recipientRole, address, isIdentifiable, stops,
                optedOutAt, pausedUntil, liveMarks, commitmentIsActive, commitmentWasNotKept,
                paymentKey, slots.stream().map(slot -> slot.without(contactPlanId)).toList());
    }

    /// The facts as they will be once the commitment in question is in force, to plan its reminder.
    public ContactFacts withActiveCommitment() {
        return new ContactFacts(obligation, recipientRole, address, isIdentifiable, stops,
                optedOutAt, pausedUntil, liveMarks, true, commitmentWasNotKept, paymentKey, slots);
    }

    /// The live commitment that silences collection, if there is one.
    Optional<String> liveCommitment(CommitmentSilenceScope scope) {
        if (obligation != null && obligation.liveCommitmentId() != null) {
            return Optional.of(obligation.liveCommitmentId());
        }
        return scope == CommitmentSilenceScope.PERSON
                ? liveMarks.stream().map(LiveMark::commitmentId).findFirst()
                : Optional.empty();
    }

    /// The facts as they are kept with a decision: ids, codes, dates and instants.
    Map<String, String> described() {
        Map<String, String> facts = new LinkedHashMap<>();
        if (obligation != null) {
            facts.put("obligationIsOpen", Boolean.toString(obligation.isOpen()));
            facts.put("dueDate", obligation.dueDate().toString());
            facts.put("isInArrears", Boolean.toString(obligation.isInArrears()));
        }
        if (recipientRole != null) {
            facts.put("recipientRole", recipientRole.name());
        }
        if (address != null) {
            facts.put("addressId", address.addressId());
            facts.put("addressStatus", address.status().name());
            facts.put("consent", address.consent().state().name());
        }
        if (paymentKey != null) {
            facts.put("paymentKey", paymentKey);
        }
        facts.put("isIdentifiable", Boolean.toString(isIdentifiable));
        return facts;
    }

    private static Optional<Commitment> referenced(ContactRequest request,
            @Nullable ObligationFile obligation) {
        return obligation == null || request.commitmentId() == null
                ? Optional.empty()
                : obligation.commitment(request.commitmentId());
    }

    private static boolean wasNotKept(Commitment commitment) {
        return switch (commitment.state()) {
            case BROKEN, PARTIALLY_KEPT -> true;
            case ACTIVE, PENDING_VERIFICATION, PAYMENT_CLAIMED,
                    SUSPENDED ->
                commitment.terms()
                        .installments()
                        .stream()
                        .anyMatch(installment -> installment.verdict() == Verdict.MISSED
                                || installment.verdict() == Verdict.PARTIAL);
            case DRAFT, KEPT, REPLACED, CANCELLED -> false;
        };
    }

    private static @Nullable String posted(ContactRequest request,
            @Nullable ObligationFile obligation) {
        return obligation == null
                ? null
                : obligation.payments()
                        .stream()
                        .filter(payment -> payment.kind() == Payment.Kind.PAYMENT)
                        .map(Payment::paymentKey)
                        .filter(key -> key.equals(request.evidenceRef()))
                        .findFirst()
                        .orElse(null);
    }
}
