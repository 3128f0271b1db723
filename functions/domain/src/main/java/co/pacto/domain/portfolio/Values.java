package co.pacto.domain.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The values of one row while they are read. A problem is recorded, at most one for each column, and
/// reading goes on, so that the creditor learns all of them at once. An absent column is an empty one.
final class Values {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{2})?");
    private static final Pattern LARGE_AMOUNT = Pattern.compile("\\d{13,}(\\.\\d{2})?");
    private static final Pattern AMOUNT_LIKE = Pattern.compile("[$\\d.,\\s]*\\d[$\\d.,\\s]*");

    private final List<String> columns;
    private final Map<String, String> values;
    private final Map<String, RejectCode> problems = new LinkedHashMap<>();

    Values(List<String> columns, Map<String, String> values) {
        this.columns = columns;
        this.values = values;
    }

    /// The value; empty when there is none.
    String of(String column) {
        return values.getOrDefault(column, "");
    }

    boolean has(String column) {
        return !of(column).isEmpty();
    }

    /// The value of a column that this row needs.
    String required(String column) {
        if (!has(column)) {
            reject(column, RejectCode.MISSING_VALUE);
        }
        return of(column);
    }

    /// The value if it has a form; what has another is a problem, an empty one is not.
    String matching(String column, Pattern form, RejectCode code) {
        if (has(column) && !form.matcher(of(column)).matches()) {
            reject(column, code);
        }
        return of(column);
    }

    /// The date, if there is one.
    Optional<LocalDate> date(String column) {
        var text = of(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (DATE.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException _) {
            // A date that does not exist is told like one of another form.
        }
        reject(column, RejectCode.INVALID_DATE);
        return Optional.empty();
    }

    /// The date, if there is one that is not later than another.
    Optional<LocalDate> dateUntil(String column, LocalDate latest) {
        var date = date(column);
        date.filter(one -> one.isAfter(latest))
                .ifPresent(_ -> reject(column, RejectCode.DATE_IN_FUTURE));
        return date;
    }

    /// Whole pesos: cents are rounded half up. Nothing or a problem is 0.
    long pesos(String column) {
        var text = of(column);
        if (AMOUNT.matcher(text).matches()) {
            return new BigDecimal(text).setScale(0, RoundingMode.HALF_UP).longValueExact();
        }
        if (LARGE_AMOUNT.matcher(text).matches()) {
            reject(column, RejectCode.AMOUNT_OUT_OF_RANGE);
        } else if (!text.isEmpty()) {
            reject(column,
                    AMOUNT_LIKE.matcher(text).matches()
                            ? RejectCode.AMBIGUOUS_AMOUNT
                            : RejectCode.INVALID_AMOUNT);
        }
        return 0;
    }

    /// The constant of this name; an empty value is the standard.
    <E extends Enum<E>> E constant(String column, E standard, RejectCode code) {
        for (var constant : standard.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(of(column))) {
                return constant;
            }
        }
        if (has(column)) {
            reject(column, code);
        }
        return standard;
    }

    /// Records a problem, unless its column already has one.
    void reject(String column, RejectCode code) {
        problems.putIfAbsent(column, code);
    }

    boolean areAccepted() {
        return problems.isEmpty();
    }

    /// The problems in the order of the columns of the file.
    List<Rejection> rejections() {
        List<Rejection> rejections = new ArrayList<>();
        problems.forEach((column, code) -> rejections.add(new Rejection(column, code)));
        rejections.sort(Comparator.comparingInt(rejection -> columns.indexOf(rejection.column())));
        return rejections;
    }
}
