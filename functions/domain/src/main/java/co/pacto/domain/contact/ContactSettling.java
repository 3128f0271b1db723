package co.pacto.domain.contact;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.Installment;
import co.pacto.domain.obligation.ObligationFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a contact becomes that the gate does not let leave: a campaign asks again on another date; a
/// reminder waits while it still comes before its due date; a breach notice waits.
record ContactSettling(String settingsDigest) {

    ContactPlanning.Planned settle(Contact contact, GateAnswer answer, ObligationFile obligation,
            Instant now) {
        if (answer instanceof GateAnswer.Moved(_, var next)
                && isInTime(contact, obligation, next)) {
            return ContactPlanning.later(contact.planned(), next, settingsDigest, now);
        }
        var end = answer instanceof GateAnswer.Moved ? ContactState.DROPPED : ContactState.DENIED;
        return new ContactPlanning.Planned(contact.closed(end, answer.code().name()), List.of());
    }

    private static boolean isInTime(Contact contact, ObligationFile obligation, Instant next) {
        return contact.purpose() != Purpose.COMMITMENT_REMINDER
                || dueDate(contact, obligation).filter(Bogota.date(next)::isBefore).isPresent();
    }

    private static Optional<LocalDate> dueDate(Contact contact, ObligationFile obligation) {
        return Optional.ofNullable(contact.commitmentId())
                .flatMap(obligation::commitment)
                .map(Commitment::terms)
                .flatMap(terms -> terms.installments()
                        .stream()
                        .filter(Installment::isOpen)
                        .findFirst())
                .map(Installment::effectiveDueDate);
    }
}
