package co.pacto.domain.commitment;

/// What moves a formalization (commitment.md 10). MATCH and MISMATCH are decided here, from what the
/// debtor typed and said; a flow cannot claim them, and so [DialogueInput] does not know them.
enum FormalizationInput {
    YES,
    NO,
    SILENCE,
    NOT_UNDERSTOOD,
    TERMS_READ_DONE,
    TERMS_CHANGED,
    MATCH,
    MISMATCH,
    NOTICE_PLAYED,
    ASK_ADVISOR,
    DISCONNECT;

    static FormalizationInput of(DialogueInput input) {
        return valueOf(input.name());
    }
}
