package co.pacto.domain.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Texts that are said one after the other, or the first value that one of them is missing: nothing is
/// ever said by halves.
public sealed interface Speech {

    /// What is said; nothing at all where the list is empty.
    record Ready(List<Rendering.Rendered> texts) implements Speech {

        public Ready {
            texts = List.copyOf(texts);
        }

        /// The texts inside one `speak`; empty when there is nothing to say.
        public String ssml() {
            return texts.isEmpty()
                    ? ""
                    : Ssml.speak(
                            texts.stream().map(Rendering.Rendered::text).toArray(String[]::new));
        }

        @Override
        public String words() {
            return String.join(" ", texts.stream().map(Rendering.Rendered::text).toList());
        }
    }

    /// There is nothing to say: MISSING_DATA with the name of the placeholder.
    record MissingData(String field) implements Speech {

        @Override
        public String words() {
            return "";
        }
    }

    /// The texts as they are heard, with a blank between them; empty without any.
    String words();

    /// The texts of these ids with their values.
    static Speech of(Map<String, String> values, List<String> textIds) {
        List<Rendering.Rendered> texts = new ArrayList<>();
        for (var textId : textIds) {
            switch (Texts.load(textId).render(values)) {
                case Rendering.Rendered rendered -> texts.add(rendered);
                case Rendering.MissingData(var field) -> {
                    return new MissingData(field);
                }
            }
        }
        return new Ready(texts);
    }
}
