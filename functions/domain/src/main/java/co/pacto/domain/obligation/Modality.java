package co.pacto.domain.obligation;

/// The kind of credit, which decides what the law allows (glossary.md 1).
public enum Modality {
    CONSUMER,
    MICROCREDIT,
    COMMERCIAL,
    HOUSING,
    DEVELOPMENT,
    AGRICULTURAL_RURAL,
    SERVICE,
    OTHER
}
