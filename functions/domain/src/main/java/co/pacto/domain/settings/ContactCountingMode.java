package co.pacto.domain.settings;

/// What counts as a contact (law.md 3, SW1): the two readings of the Superintendencia Financiera.
public enum ContactCountingMode {

    /// Each attempt that reached the network: SFC 2023111476.
    STRICT,

    /// Only two-way contact: SFC 2024.
    TWO_WAY
}
