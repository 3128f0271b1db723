package co.pacto.local.scheduler;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/// When a schedule fires: `at(…)`, `rate(…)` or `cron(…)`, as strictly as AWS reads them
/// (recorded 2025-01-26 and 2026-01-17).
sealed interface Expression permits Expression.At, Expression.Rate, Cron {

    Pattern FORM = Pattern.compile("(at|rate|cron)\\((.*)\\)");

    /// The first firing not before `from`, or empty when there is none any more. A local time that
    /// summer time skips does not fire; one that it repeats fires once.
    ///
    /// @param start where a rate begins to count; the others ignore it
    Optional<Instant> firstFrom(Instant from, Instant start, ZoneId zone);

    /// The expression, or empty when AWS refuses the text.
    static Optional<Expression> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return switch (form.group(1)) {
            case "at" -> At.parse(form.group(2));
            case "rate" -> Rate.parse(form.group(2));
            default -> Cron.parse(form.group(2));
        };
    }

    /// Once, at a local time.
    record At(LocalDateTime local) implements Expression {

        private static final DateTimeFormatter STRICT = DateTimeFormatter
                .ofPattern("uuuu-MM-dd'T'HH:mm:ss")
                .withResolverStyle(ResolverStyle.STRICT);

        private static Optional<Expression> parse(String text) {
            try {
                return Optional.of(new At(LocalDateTime.parse(text, STRICT)));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        @Override
        public Optional<Instant> firstFrom(Instant from, Instant start, ZoneId zone) {
            return instantOf(local, zone).filter(instant -> !instant.isBefore(from));
        }
    }

    /// Again and again after the same time.
    record Rate(Duration every) implements Expression {

        private static final Pattern RATE = Pattern.compile("([1-9]\\d{0,8}) (minute|hour|day)s?");

        private static Optional<Expression> parse(String text) {
            var rate = RATE.matcher(text);
            if (!rate.matches()) {
                return Optional.empty();
            }
            var value = Long.parseLong(rate.group(1));
            return Optional.of(new Rate(switch (rate.group(2)) {
                case "minute" -> Duration.ofMinutes(value);
                case "hour" -> Duration.ofHours(value);
                default -> Duration.ofDays(value);
            }));
        }

        @Override
        public Optional<Instant> firstFrom(Instant from, Instant start, ZoneId zone) {
            var passed = Duration.between(start, from);
            if (passed.isNegative()) {
                return Optional.of(start);
            }
            var fired = passed.dividedBy(every);
            var last = start.plus(every.multipliedBy(fired));
            return Optional.of(last.equals(from) ? last : last.plus(every));
        }
    }

    /// The instant of a local time: the first of two, none when summer time skips it.
    static Optional<Instant> instantOf(LocalDateTime local, ZoneId zone) {
        return zone.getRules().getValidOffsets(local).stream().findFirst().map(local::toInstant);
    }
}
