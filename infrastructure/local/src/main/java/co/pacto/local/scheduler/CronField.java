package co.pacto.local.scheduler;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// One field of a cron expression: `*`, values, names, ranges, steps and lists of them.
///
/// @param names the words for the values, the first one for `min`; empty when there are none
record CronField(int min, int max, List<String> names) {

    private static final Pattern PART = Pattern
            .compile("(?:(\\*)|(\\w+)(?:-(\\w+))?)(?:/(\\d{1,4}))?");

    /// The values that the field takes, or empty when AWS refuses the text.
    Optional<BitSet> parse(String text) {
        var values = new BitSet();
        for (var part : text.split(",", -1)) {
            if (!add(part, values)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    /// The value of a number or a name within the limits of this field.
    OptionalInt value(String text) {
        var number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : min + names.indexOf(text);
        return number >= min && number <= max ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private boolean add(String part, BitSet values) {
        var match = PART.matcher(part);
        if (!match.matches()) {
            return false;
        }
        var all = match.group(1) != null;
        var stepped = match.group(4) != null;
        var first = all ? OptionalInt.of(min) : value(match.group(2));
        var last = match.group(3) == null ? first : value(match.group(3));
        if (all || (stepped && match.group(3) == null)) {
            last = OptionalInt.of(max);
        }
        var step = stepped ? Integer.parseInt(match.group(4)) : 1;
        if (first.isEmpty() || last.isEmpty() || first.getAsInt() > last.getAsInt() || step == 0) {
            return false;
        }
        for (var value = first.getAsInt(); value <= last.getAsInt(); value += step) {
            values.set(value);
        }
        return true;
    }
}
