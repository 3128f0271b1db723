package co.pacto.domain.commitment;

import co.pacto.domain.contact.CallTurn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a flow brings back from the debtor in a formalization.
public sealed interface Reply {

    /// An answer, or the flow's own progress.
    record Said(DialogueInput input) implements Reply {}

    /// The document as it was typed, and the name where speech was recognised; by keypad the name is
    /// recorded and not compared (features.md PC-15). It never prints.
    record Identified(String documentDigits, @Nullable String nameHeard) implements Reply {

        @Override
        public String toString() {
            return "Identified[***]";
        }
    }

    /// The digest by which the same reply is recognised.
    default String digest(String commitmentId) {
        List<String> parameters = new ArrayList<>(List.of(commitmentId));
        switch (this) {
            case Said(var input) -> parameters.add(input.name());
            case Identified(var digits, var name) -> {
                parameters.add(digits);
                if (name != null) {
                    parameters.add(name);
                }
            }
        }
        return CallTurn.digest("ANSWER", parameters);
    }
}
