package co.pacto.domain.contact;

import co.pacto.domain.calendar.Bogota;
import java.time.Instant;
import java.time.LocalDate;

/// One request before the gate, with everything it is judged by. `isAnswered`: it is about a call that
/// is on the line, which needs no margin any more.
record Question(ContactRequest request, ContactFacts facts, ContactPolicy policy, Instant now,
        boolean isAnswered) {

    LocalDate date() {
        return Bogota.date(now);
    }

    /// The same question, asked at another instant with the facts known now.
    Question at(Instant instant) {
        return new Question(request, facts, policy, instant, isAnswered);
    }
}
