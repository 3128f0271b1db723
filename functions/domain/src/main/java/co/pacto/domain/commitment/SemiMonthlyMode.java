package co.pacto.domain.commitment;

/// How the dates of a semi-monthly plan follow each other (commitment.md 7.2).
public enum SemiMonthlyMode {
    EVERY_15_DAYS,
    DAY_15_AND_LAST
}
