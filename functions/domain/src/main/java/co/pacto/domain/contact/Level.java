package co.pacto.domain.contact;

/// How far a contact came, which decides what it consumes (law.md 5.5).
public enum Level {

    /// Not reached: refused before dialling, technical failure, e-mail refused before acceptance.
    L0,

    /// Attempted: rang, busy, voicemail, third party, delivered message.
    L1,

    /// Two-way contact with the debtor.
    L2
}
