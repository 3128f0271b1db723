package co.pacto.domain.commitment;

/// What a flow may report about an answer of the debtor or about its own progress (commitment.md 10).
/// MATCH and MISMATCH are missing on purpose: whether a document matches is decided here and never
/// claimed by a flow.
public enum DialogueInput {
    YES,
    NO,
    SILENCE,
    NOT_UNDERSTOOD,
    TERMS_READ_DONE,
    TERMS_CHANGED,
    NOTICE_PLAYED,
    ASK_ADVISOR,
    DISCONNECT;

    /// Whether nothing was understood: the question is asked once more, and not a third time.
    boolean isUnheard() {
        return this == SILENCE || this == NOT_UNDERSTOOD;
    }

    /// What is said before a question that was not answered is asked once more.
    String repetitionTextId() {
        return this == SILENCE ? "call.no-input.v1" : "call.not-understood.v1";
    }
}
