package co.pacto.domain.settings;

import co.pacto.domain.calendar.Window;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One object of the settings while it is read. A value that is missing becomes its standard; one that
/// is not allowed is recorded as a problem and also becomes its standard, so that reading goes on and
/// all problems are told at once.
final class Section {

    private static final int SHOWN_CHARACTERS_MAX = 100;
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final String path;
    private final Map<?, ?> values;
    private final List<SettingsProblem> problems;
    private final Set<String> asked = new TreeSet<>();

    Section(String path, Map<?, ?> values, List<SettingsProblem> problems) {
        this.path = path;
        this.values = values;
        this.problems = problems;
    }

    /// The object under a key; without one, everything in it is standard or missing.
    Section part(String key) {
        var value = value(key);
        if (value != null && !(value instanceof Map)) {
            refuse(key, "an object");
        }
        return new Section(path + key + ".", value instanceof Map<?, ?> map ? map : Map.of(),
                problems);
    }

    /// The objects in the list under a key.
    List<Section> parts(String key) {
        List<Section> parts = new ArrayList<>();
        for (var element : list(key)) {
            if (element instanceof Map<?, ?> map) {
                parts.add(new Section(path + key + "[" + parts.size() + "].", map, problems));
            } else {
                refuse(key, "a list of objects");
                return List.of();
            }
        }
        return parts;
    }

    int integer(String key, int standard, int min, int max) {
        return (int) number(key, standard, min, max);
    }

    long number(String key, long standard, long min, long max) {
        var value = value(key);
        if (value == null) {
            return standard;
        }
        if ((value instanceof Integer || value instanceof Long) && value instanceof Number number) {
            var whole = number.longValue();
            if (whole >= min && whole <= max) {
                return whole;
            }
        }
        refuse(key, min == max ? "only " + min : min + " to " + max);
        return standard;
    }

    /// A whole number that must be written, because it has no standard.
    void requiredOnly(String key, int only) {
        if (value(key) == null) {
            missing(key);
        } else {
            integer(key, only, only, only);
        }
    }

    /// A whole number or null, which is the standard.
    @Nullable
    Integer optionalInteger(String key, int min, int max) {
        return value(key) == null ? null : Integer.valueOf(integer(key, min, min, max));
    }

    boolean truth(String key, boolean standard) {
        var value = value(key);
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value != null) {
            refuse(key, "true or false");
        }
        return standard;
    }

    /// A required text; empty when there is none that can be accepted.
    String text(String key, int charactersMax) {
        return value(key) == null ? missing(key) : optionalText(key, charactersMax);
    }

    /// A text, or empty when there is none that can be accepted.
    String optionalText(String key, int charactersMax) {
        var value = value(key);
        if (value == null) {
            return "";
        }
        if (value instanceof String text && !text.isBlank() && text.length() <= charactersMax
                && !CONTROL.matcher(text).find()) {
            return text;
        }
        refuse(key, "a text of 1 to " + charactersMax + " characters");
        return "";
    }

    /// A required text of a form; empty when it has another.
    String text(String key, Pattern form, String limit) {
        var value = value(key);
        if (value == null) {
            return missing(key);
        }
        if (value instanceof String text && form.matcher(text).matches()) {
            return text;
        }
        refuse(key, limit);
        return "";
    }

    <E extends Enum<E>> E choice(String key, E standard) {
        var value = value(key);
        if (value == null) {
            return standard;
        }
        var type = standard.getDeclaringClass();
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        refuse(key, "one of " + names(Arrays.asList(type.getEnumConstants())));
        return standard;
    }

    /// Different values out of the allowed ones, in the order they are written.
    <E> List<E> choices(String key, List<E> standard, List<E> allowed) {
        if (value(key) == null) {
            return standard;
        }
        Set<E> chosen = new LinkedHashSet<>();
        var elements = list(key);
        for (var element : elements) {
            allowed.stream().filter(one -> one.toString().equals(element)).forEach(chosen::add);
        }
        if (chosen.isEmpty() || chosen.size() != elements.size()) {
            refuse(key, "different ones of " + names(allowed));
            return standard;
        }
        return List.copyOf(chosen);
    }

    /// Different whole numbers between two limits; none is allowed too.
    List<Integer> integers(String key, List<Integer> standard, int min, int max) {
        if (value(key) == null) {
            return standard;
        }
        Set<Integer> numbers = new LinkedHashSet<>();
        var elements = list(key);
        for (var element : elements) {
            if (element instanceof Integer number && number >= min && number <= max) {
                numbers.add(number);
            }
        }
        if (numbers.size() != elements.size()) {
            refuse(key, "different numbers from " + min + " to " + max);
            return standard;
        }
        return List.copyOf(numbers);
    }

    LocalTime time(String key, LocalTime standard, LocalTime earliest, LocalTime latest) {
        var value = value(key);
        if (value == null) {
            return standard;
        }
        var time = parsedTime(value);
        if (time == null || time.isBefore(earliest) || time.isAfter(latest)) {
            refuse(key, earliest + " to " + latest);
            return standard;
        }
        return time;
    }

    /// Hours such as `07:00-19:00`, inside those of the law.
    Window window(String key, Window law) {
        var value = value(key);
        if (value == null) {
            return law;
        }
        var ends = value instanceof String text ? text.split("-", -1) : new String[0];
        if (ends.length == 2) {
            var from = parsedTime(ends[0]);
            var to = parsedTime(ends[1]);
            if (from != null && to != null && from.isBefore(to)) {
                var window = new Window(from, to);
                if (window.isWithin(law)) {
                    return window;
                }
            }
        }
        refuse(key, "inside " + law.from() + "-" + law.to());
        return law;
    }

    List<LocalDate> dates(String key) {
        List<LocalDate> dates = new ArrayList<>();
        for (var element : list(key)) {
            var date = parsedDate(element);
            if (date == null) {
                refuse(key, "dates of the form yyyy-MM-dd");
                return List.of();
            }
            dates.add(date);
        }
        return dates;
    }

    /// Whether there is a date, as there must be.
    boolean requiredDate(String key) {
        var isDate = parsedDate(value(key)) != null;
        if (!isDate) {
            refuse(key, "a date of the form yyyy-MM-dd");
        }
        return isDate;
    }

    /// A value that the law or the product fixes: it may be written, but not changed.
    void fixed(String key, Object only) {
        var value = value(key);
        if (value != null && !value.equals(only)) {
            refuse(key, "only " + only);
        }
    }

    void refuse(String key, String limit) {
        var written = values.get(key);
        var value = written == null ? "" : written.toString();
        problems.add(new SettingsProblem(path + key,
                value.substring(0, Math.min(value.length(), SHOWN_CHARACTERS_MAX)), limit));
    }

    /// Refuses every key that nobody asked for.
    void refuseUnknown() {
        for (var key : values.keySet()) {
            if (!asked.contains(String.valueOf(key))) {
                refuse(String.valueOf(key), "an unknown key");
            }
        }
    }

    private String missing(String key) {
        refuse(key, "required");
        return "";
    }

    private @Nullable Object value(String key) {
        asked.add(key);
        return values.get(key);
    }

    private List<?> list(String key) {
        var value = value(key);
        if (value instanceof List<?> list) {
            return list;
        }
        if (value != null) {
            refuse(key, "a list");
        }
        return List.of();
    }

    private static @Nullable LocalTime parsedTime(Object value) {
        try {
            return value instanceof String text && TIME.matcher(text).matches()
                    ? LocalTime.parse(text)
                    : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable LocalDate parsedDate(@Nullable Object value) {
        try {
            return value instanceof String text ? LocalDate.parse(text) : null;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String names(List<?> values) {
        return String.join(", ", values.stream().map(Object::toString).toList());
    }
}
