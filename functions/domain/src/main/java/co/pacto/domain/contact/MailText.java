package co.pacto.domain.contact;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.Terms;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.script.Rendering;
import co.pacto.domain.script.Text;
import co.pacto.domain.script.Texts;
import co.pacto.domain.settings.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What one e-mail says, as text and as HTML of plain paragraphs.
///
/// @param rendered the text with its values, whose digest the message keeps
record MailText(Rendering.Rendered rendered, String html) {

    private static final String SCHEDULE = "scheduleTable";

    /// Stands for the table while the paragraphs around it are escaped; no text contains it.
    private static final String TABLE_MARK = "\uE000";

    /// @param isRepeated whether the same mail may have left before; then it says that it is a copy
    /// @throws IllegalStateException naming the placeholder that has no value
    static MailText of(MessageOrder order, boolean isRepeated, Debtor debtor, ObligationFile file,
            Settings settings) {
        var words = MailWords.of(order, debtor, file, settings);
        var schedule = new ScheduleTable(Optional.ofNullable(order.commitmentId())
                .flatMap(file::commitment)
                .map(Commitment::terms)
                .map(Terms::installments)
                .orElse(List.of()));
        var textId = textId(order.kind());
        var template = isRepeated ? Texts.loadRepeated(textId) : Texts.load(textId);
        var marked = rendered(template, words, TABLE_MARK).text();
        return new MailText(rendered(template, words, schedule.text()),
                html(marked, schedule.html()));
    }

    private static Rendering.Rendered rendered(Text template, Map<String, String> words,
            String schedule) {
        Map<String, String> values = new LinkedHashMap<>(words);
        values.put(SCHEDULE, schedule);
        return switch (template.render(values)) {
            case Rendering.Rendered rendered -> rendered;
            case Rendering.MissingData(var field) ->
                throw new IllegalStateException("MISSING_DATA:" + field);
        };
    }

    /// The text of a kind, with its placeholders.
    static Text template(MessageKind kind) {
        return Texts.load(textId(kind));
    }

    private static String textId(MessageKind kind) {
        return switch (kind) {
            case AGREEMENT_COPY -> "email.agreement-copy.v1";
            case PAYMENT_RECEIPT -> "email.receipt.v1";
            case THANKS -> "email.thanks.v1";
            case COMMITMENT_REMINDER -> "email.reminder.v1";
            case BREACH_NOTICE -> "email.breach.v1";
        };
    }

    private static String html(String text, String table) {
        var paragraphs = text.lines()
                .map(line -> "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html>\n<html lang=\"es-CO\"><body>\n"
                + paragraphs.replace(TABLE_MARK, "</p>" + table + "<p>") + "\n</body></html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
