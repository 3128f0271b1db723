package co.pacto.domain.contact;

/// The ways to reach a person that Ley 2300 of 2023 counts apart (law.md 3): two telephone numbers are
/// one channel, a call and an e-mail are two.
public enum Channel {
    VOICE,
    SMS,
    WHATSAPP,
    EMAIL,
    LETTER,
    VISIT
}
