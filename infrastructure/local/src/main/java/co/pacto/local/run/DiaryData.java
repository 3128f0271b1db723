package co.pacto.local.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The data of a diary line, in the order given: numbers as numbers, instants in Bogotá's time, codes
/// as texts; what is null is absent.
final class DiaryData {

    private DiaryData() {}

    /// @param namesAndValues a name, its value, the next name, …
    static Map<String, Object> of(@Nullable Object... namesAndValues) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (var index = 0; index < namesAndValues.length; index += 2) {
            var value = namesAndValues[index + 1];
            if (value != null) {
                data.put(String.valueOf(namesAndValues[index]), written(value));
            }
        }
        return data;
    }

    private static Object written(Object value) {
        return switch (value) {
            case Instant instant -> BogotaText.of(instant);
            case LocalDate date -> date.toString();
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }
}
