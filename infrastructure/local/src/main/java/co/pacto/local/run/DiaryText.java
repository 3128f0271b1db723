package co.pacto.local.run;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.money.Pesos;
import co.pacto.domain.money.SpokenDates;
import co.pacto.domain.outcome.OutcomeCode;
import co.pacto.domain.outcome.OutcomeLabels;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The diary as a collections director reads it: Spanish, Bogotá time, by day. A debtor is a first
/// name, an initial and the last digits of the document (data.md 15).
final class DiaryText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern VERSION = Pattern.compile("\\.v\\d+$");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Properties SENTENCES = load();

    private final TableView table;

    DiaryText(TableView table) {
        this.table = table;
    }

    /// The whole text, day by day.
    String of(List<DiaryEntry> entries) {
        var text = new StringBuilder();
        var day = LocalDate.MIN;
        for (var entry : entries) {
            var date = Bogota.date(entry.at());
            if (!date.equals(day)) {
                text.append(day.equals(LocalDate.MIN) ? "" : "\n")
                        .append(SpokenDates.date(date))
                        .append('\n');
                day = date;
            }
            text.append(line(entry)).append('\n');
        }
        return text.toString();
    }

    /// `07:00  María R. ***0000  se marca; cobro`.
    private String line(DiaryEntry entry) {
        var debtorId = entry.subject().debtorId();
        var who = debtorId == null ? "" : who(debtorId) + "  ";
        return TIME.format(Bogota.local(entry.at())) + "  " + who + sentence(entry);
    }

    private String who(String debtorId) {
        return table.in(Debtor.partition(debtorId), Debtor.class).map(DiaryText::who).orElse("***");
    }

    private static String who(Debtor debtor) {
        var names = debtor.name().names();
        var first = names.substring(0,
                names.indexOf(' ') < 0 ? names.length() : names.indexOf(' '));
        var lastNames = debtor.name().lastNames();
        var initial = lastNames.isEmpty()
                ? ""
                : " " + lastNames.substring(0, lastNames.offsetByCodePoints(0, 1)) + ".";
        return first + initial + " ***" + debtor.document().last4();
    }

    private static String sentence(DiaryEntry entry) {
        var values = values(entry);
        return PLACEHOLDER.matcher(text(entry.kind().name()))
                .replaceAll(placeholder -> Matcher
                        .quoteReplacement(values.getOrDefault(placeholder.group(1), "—")));
    }

    private static Map<String, String> values(DiaryEntry entry) {
        Map<String, String> values = new TreeMap<>();
        entry.data().forEach((name, value) -> values.put(name, written(name, value)));
        var code = entry.code();
        values.put("code", code);
        switch (entry.kind()) {
            case OUTCOME_REGISTERED ->
                values.put("outcome", OutcomeLabels.of(OutcomeCode.valueOf(code)));
            case CONTACT_DENIED, CONTACT_MOVED -> values.put("gate", text("gate." + code));
            case SAID -> values.put("said", text("said." + VERSION.matcher(code).replaceAll("")));
            case HEARD -> values.put("heard", text("heard." + code));
            case STEP -> values.put("step", text("step." + code));
            case TASK_RAISED -> values.put("task", text("task." + code));
            case RECEIPT_SENT -> values.put("message", text("message." + code));
            case COMMITMENT_FORMALIZED -> values.put("installments",
                    installments((List<?>) entry.data().getOrDefault("installments", List.of())));
            default -> {
                // The data say everything.
            }
        }
        return values;
    }

    private static String installments(List<?> installments) {
        return installments.size() == 1 ? "una cuota" : installments.size() + " cuotas";
    }

    private static String written(String name, Object value) {
        var plain = value.toString();
        return switch (name) {
            case "purpose", "channel", "verdict" -> text(name + "." + plain);
            case "total", "amountPesos" -> Pesos.written(((Number) value).longValue());
            default -> INSTANT.matcher(plain).matches()
                    ? plain.substring(0, plain.indexOf('T')) + " a las "
                            + plain.substring(plain.indexOf('T') + 1).substring(0, 5)
                    : plain;
        };
    }

    private static String text(String key) {
        return Objects.requireNonNull(SENTENCES.getProperty(key), key);
    }

    private static Properties load() {
        try (var stream = Objects.requireNonNull(
                DiaryText.class.getResourceAsStream("diary.es.properties"), "diary")) {
            var sentences = new Properties();
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
