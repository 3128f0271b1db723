package co.pacto.domain.commitment;

/// How the installments of a commitment follow each other (commitment.md 1).
public enum Frequency {
    SINGLE,
    WEEKLY,
    SEMI_MONTHLY,
    MONTHLY,
    CUSTOM
}
