package co.pacto.domain.script;

/// What a text can do wrong. The words of each rule lie in `linter-rules.txt`.
public enum LinterRule {

    /// Asks why the debtor did not pay: Ley 2300, art. 7.
    REASON_QUESTION,

    /// A word of the debt before identity: law.md R12.
    WORD_BEFORE_IDENTITY,

    /// An amount or a date before identity.
    FIGURE_BEFORE_IDENTITY,

    /// A value that may be of the debt before identity.
    PLACEHOLDER_BEFORE_IDENTITY,

    /// Threatens or presses.
    THREAT,

    /// Mentions a credit bureau: law.md R19.
    BUREAU,

    /// Advertises: Ley 2300, art. 5.
    OFFER,

    /// Says "tú".
    INFORMAL,

    /// Promises the force of an executive title: law.md 9.
    EXECUTIVE_TITLE,

    /// Denies that the voice is automated.
    DENIES_AUTOMATION,

    /// Writes a date in figures, which is read in two ways.
    AMBIGUOUS_DATE,

    /// A spoken sentence of more than 25 words.
    LONG_SENTENCE;

    boolean isOnlyBeforeIdentity() {
        return this == WORD_BEFORE_IDENTITY || this == FIGURE_BEFORE_IDENTITY
                || this == PLACEHOLDER_BEFORE_IDENTITY;
    }
}
