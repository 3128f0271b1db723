package co.pacto.domain.outcome;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.commitment.AgreedDate;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/// When a debtor who asked to be called again can lawfully be called: at the day and hour he named,
/// else at the first legal minute after it, and never on the date of the contact itself (law.md 3,
/// SW5). The gate is asked again before the call leaves.
final class CallBack {

    private static final int HOUR_DIGITS = 2;

    private CallBack() {}

    /// The refusal of a day that has gone by or does not exist, with the next instant for a call.
    static Optional<OutcomeDecision> refusal(Map<String, String> form, OutcomePolicy policy,
            Instant now) {
        var today = Bogota.date(now);
        var day = AgreedDate.read(form.getOrDefault("day", ""), today);
        if (day.isPresent() && !day.get().isBefore(today)) {
            return Optional.empty();
        }
        var tomorrow = Bogota.at(today.plusDays(1), LocalTime.MIDNIGHT);
        return Optional.of(new OutcomeDecision.Refused(
                day.isPresent() ? OutcomeRefusal.DATE_IN_PAST : OutcomeRefusal.DATE_NOT_ALLOWED,
                "day", legal(tomorrow, policy)));
    }

    /// The instant of the call.
    static Instant instant(Map<String, String> form, OutcomePolicy policy, Instant now) {
        var today = Bogota.date(now);
        var day = AgreedDate.read(form.getOrDefault("day", ""), today).orElseThrow();
        var asked = day.isAfter(today)
                ? Bogota.at(day, hour(form.getOrDefault("hour", "")))
                : Bogota.at(today.plusDays(1), LocalTime.MIDNIGHT);
        return legal(asked, policy);
    }

    private static Instant legal(Instant asked, OutcomePolicy policy) {
        var calendar = policy.calendar();
        var open = calendar.nextOpen(asked);
        var lastMoment = open.plus(policy.voiceMargin()).minusNanos(1);
        return calendar.isOpen(lastMoment) ? open : calendar.nextOpen(lastMoment);
    }

    private static LocalTime hour(String text) {
        if (text.isEmpty()) {
            return LocalTime.MIDNIGHT;
        }
        return text.length() == HOUR_DIGITS
                ? LocalTime.of(Integer.parseInt(text), 0)
                : LocalTime.parse(text);
    }
}
