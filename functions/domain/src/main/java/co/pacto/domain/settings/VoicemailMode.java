package co.pacto.domain.settings;

/// What is left on a voicemail (law.md 3, SW7).
public enum VoicemailMode {
    NONE,

    /// A text without debt, creditor type or amount.
    NEUTRAL
}
