package co.pacto.domain.script;

/// A text with its values, or the first value that is missing.
public sealed interface Rendering {

    /// What is said or mailed.
    ///
    /// @param subject of a mail, else empty
    /// @param digest SHA-256 of the text with its values, after the subject and a line feed if it has
    /// one
    record Rendered(String text, String subject, String textId, String textVersion,
            String digest) implements Rendering {

        /// Personal data are in it: only the text's name prints.
        @Override
        public String toString() {
            return "Rendered[" + textId + "]";
        }
    }

    /// There is no text: MISSING_DATA with the name of the placeholder.
    record MissingData(String field) implements Rendering {}
}
