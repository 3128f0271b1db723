package co.pacto.domain.contact;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.calendar.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The codes that waiting cures: closed days and hours, and what the person's days have already seen
/// (law.md 5.3, 12 to 19).
final class TimeCodes {

    /// Dates less than this apart are one week (law.md 3, SW2 at its default, ROLLING_7).
    private static final int WEEK = 7;

    /// No combination of a week's contacts, closed days and creditors' closures lasts longer.
    private static final int DAYS_SEARCHED = 60;

    private static final List<Function<Question, Optional<Objection>>> IN_ORDER = List.of(
            TimeCodes::sunday, TimeCodes::holiday, TimeCodes::outOfHours, TimeCodes::callMargin,
            TimeCodes::dailyLimit, TimeCodes::channelLock, TimeCodes::weeklyLimit);

    private TimeCodes() {}

    static Optional<Objection> first(Question question) {
        return IN_ORDER.stream().flatMap(code -> code.apply(question).stream()).findFirst();
    }

    /// The earliest instant, not before the question's, at which PAUSED and all time codes pass
    /// together, given what is known now.
    static Optional<Instant> nextLegalInstant(Question question) {
        var pausedUntil = question.facts().pausedUntil();
        var start = question.date();
        if (pausedUntil != null && !pausedUntil.isBefore(start)) {
            start = pausedUntil.plusDays(1);
        }
        return start.datesUntil(start.plusDays(DAYS_SEARCHED))
                .flatMap(date -> opening(question, date).stream())
                .filter(instant -> isLegal(question.at(instant)))
                .findFirst();
    }

    /// The first instant of a date that could be legal: its opening, or now if that is later.
    private static Optional<Instant> opening(Question question, LocalDate date) {
        return question.policy()
                .calendar()
                .window(date)
                .map(window -> Bogota.at(date, window.from()))
                .map(opens -> opens.isBefore(question.now()) ? question.now() : opens);
    }

    private static boolean isLegal(Question question) {
        return StandingCodes.paused(question).isEmpty() && first(question).isEmpty();
    }

    private static Optional<Objection> sunday(Question question) {
        return Objection.when(question.date().getDayOfWeek() == DayOfWeek.SUNDAY, GateCode.SUNDAY);
    }

    private static Optional<Objection> holiday(Question question) {
        return Objection.when(question.policy().calendar().isHoliday(question.date()),
                GateCode.HOLIDAY);
    }

    private static Optional<Objection> outOfHours(Question question) {
        return Objection.when(!question.policy().calendar().isOpen(question.now()),
                GateCode.OUT_OF_HOURS);
    }

    private static Optional<Objection> callMargin(Question question) {
        return Objection.when(question.request().channel() == Channel.VOICE
                && !question.isAnswered() && !leavesMargin(question), GateCode.CALL_MARGIN);
    }

    private static boolean leavesMargin(Question question) {
        var latest = question.policy()
                .calendar()
                .window(question.date())
                .map(Window::to)
                .map(end -> end.minusMinutes(question.policy().voiceMarginMinutes()))
                .orElse(LocalTime.MIN);
        return !Bogota.local(question.now()).toLocalTime().isAfter(latest);
    }

    private static Optional<Objection> dailyLimit(Question question) {
        return question.facts()
                .slots()
                .stream()
                .filter(slot -> slot.isTaken() && slot.date().equals(question.date()))
                .findFirst()
                .map(slot -> Objection.because(GateCode.DAILY_LIMIT, "slot", slot.date()));
    }

    private static Optional<Objection> channelLock(Question question) {
        return ofTheWeek(question).filter(slot -> slot.locksAgainst(question.request().channel()))
                .reduce((earlier, later) -> later)
                .map(slot -> Objection.because(GateCode.CHANNEL_LOCK, "lockedOn", slot.date()));
    }

    private static Optional<Objection> weeklyLimit(Question question) {
        var limit = question.policy().maxContactsPerWeek();
        if (limit == null) {
            return Optional.empty();
        }
        var contacts = ofTheWeek(question).filter(DaySlot::isTaken).count();
        return contacts < limit
                ? Optional.empty()
                : Optional.of(Objection.because(GateCode.WEEKLY_LIMIT, "contacts", contacts));
    }

    /// The slots of the dates less than a week before the question's date, and of that date.
    private static Stream<DaySlot> ofTheWeek(Question question) {
        var date = question.date();
        return question.facts()
                .slots()
                .stream()
                .filter(slot -> !slot.date().isAfter(date)
                        && slot.date().isAfter(date.minusDays(WEEK)));
    }
}
