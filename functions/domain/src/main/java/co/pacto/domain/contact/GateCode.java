package co.pacto.domain.contact;

/// The answers of the gate in the order in which they are evaluated (law.md 5.3): the index from a code
/// to its rule and its source.
public enum GateCode {
    MISSING_FACT("R23", "Ley 1581 de 2012, art. 17", Moves.NEVER),
    OBLIGATION_CLOSED("R02", "Ley 1581 de 2012", Moves.NEVER),
    STOPPED("R02", "T-584 de 2023; Ley 2573 de 2026", Moves.NEVER),
    DO_NOT_CONTACT("R02", "Ley 1581 de 2012; Ley 2300 de 2023, arts. 2 y 5", Moves.NEVER),
    THIRD_PARTY("R01", "Ley 2300 de 2023, art. 4", Moves.NEVER),
    ADDRESS_INVALID("R04", "product", Moves.NEVER),
    CHANNEL_NOT_AUTHORIZED("R03", "Ley 2300 de 2023, art. 2", Moves.NEVER),
    VISIT_PROHIBITED("R11", "Ley 2300 de 2023, art. 6", Moves.NEVER),
    PAUSED("R02", "Ley 1581 de 2012", Moves.BY_TIME),
    COMMITMENT_ACTIVE("seed 001", "product", Moves.NEVER),
    NOT_IN_ARREARS("seed 002", "product", Moves.NEVER),
    SUNDAY("R06", "Ley 2300 de 2023, art. 3", Moves.BY_TIME),
    HOLIDAY("R06", "Ley 2300 de 2023, art. 3", Moves.BY_TIME),
    OUT_OF_HOURS("R07", "Ley 2300 de 2023, art. 3", Moves.BY_TIME),
    CALL_MARGIN("R07", "Ley 2300 de 2023, art. 3", Moves.BY_TIME),
    DAILY_LIMIT("R09a", "Ley 2300 de 2023, art. 3", Moves.BY_TIME),
    CHANNEL_LOCK("R09b", "Ley 2300 de 2023, art. 3", Moves.BY_TIME),
    WEEKLY_LIMIT("R09c", "Ley 2300 de 2023, art. 3", Moves.BY_TIME),

    /// A counted contact to which no other code applies.
    ALLOWED("R07", "Ley 2300 de 2023, art. 3", Moves.NEVER);

    private final String ruleId;
    private final String article;
    private final Moves moves;

    GateCode(String ruleId, String article, Moves moves) {
        this.ruleId = ruleId;
        this.article = article;
        this.moves = moves;
    }

    /// The rule of law.md 6, or the seed that orders it.
    public String ruleId() {
        return ruleId;
    }

    /// Where the rule comes from; `product` is a decision of Pacto and no law.
    public String article() {
        return article;
    }

    /// Whether waiting can cure it.
    public boolean mayMove() {
        return moves == Moves.BY_TIME;
    }

    private enum Moves {
        NEVER,
        BY_TIME
    }
}
