package co.pacto.aws.dynamodb;

import co.pacto.domain.store.InstantText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// The written forms of single values (data.md 1): instants with three decimals, ISO dates, codes.
final class ScalarForm {

    private ScalarForm() {}

    /// Whether values of this type are written as one text.
    static boolean writes(Class<?> type) {
        return type == String.class || type == Instant.class || type == LocalDate.class
                || type == LocalTime.class || type.isEnum();
    }

    static String write(Object value) {
        return switch (value) {
            case Instant instant -> InstantText.of(instant);
            case Enum<?> code -> code.name();
            default -> value.toString();
        };
    }

    static Object read(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(text);
        }
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalStateException("unknown code in " + type.getSimpleName());
    }
}
