package co.pacto.domain.commitment;

import co.pacto.domain.script.Speech;
import co.pacto.domain.store.Transaction;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one step of the dialogue answers, and what it writes: nothing in the case of a refusal or of a
/// step that is delivered again.
///
/// @param question the number that the next step has to bring
/// @param say what is said next
/// @param fields the further keys of the step's row that have a value (data.md 11)
public record DialogueAnswer(String status, int question, Speech.Ready say,
        Map<String, String> fields, Transaction writes) {

    private static final Speech.Ready SILENCE = new Speech.Ready(List.of());

    public DialogueAnswer {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /// An answer that says nothing.
    static DialogueAnswer plain(DialogueStatus status, int question) {
        return new DialogueAnswer(status.name(), question, SILENCE, Map.of(), new Transaction());
    }

    /// The request names something that does not exist.
    static DialogueAnswer invalid(String field, int question) {
        return plain(DialogueStatus.INVALID_REQUEST, question).with("fields", field);
    }

    /// An answer with what is said next. A text that lacks a value is not said.
    static DialogueAnswer saying(String status, int question, Speech speech) {
        return switch (speech) {
            case Speech.Ready ready ->
                new DialogueAnswer(status, question, ready, Map.of(), new Transaction());
            case Speech.MissingData(var field) -> new DialogueAnswer(DialogueStatus.missing(field),
                    question, SILENCE, Map.of(), new Transaction());
        };
    }

    /// The same answer with one further value; without one the key stays away.
    DialogueAnswer with(String key, String value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(key, value);
        return new DialogueAnswer(status, question, say, more, writes);
    }

    /// The same answer with one further text.
    DialogueAnswer with(String key, Speech speech) {
        return with(key, speech instanceof Speech.Ready ready ? ready.ssml() : "");
    }

    /// The same answer with what it writes.
    DialogueAnswer writing(Transaction transaction) {
        return new DialogueAnswer(status, question, say, fields, transaction);
    }

    /// The same answer with where the formalization of this commitment stands.
    DialogueAnswer of(Commitment commitment) {
        var digest = commitment.termsDigest();
        return with("formalizationStep", commitment.formalization().step().name())
                .with("termsDigest", digest == null ? "" : digest);
    }
}
