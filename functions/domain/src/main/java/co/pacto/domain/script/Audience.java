package co.pacto.domain.script;

/// Who meets a text, and when.
public enum Audience {

    /// Spoken to whoever answers: nothing of the debt may be in it (law.md R12).
    BEFORE_IDENTITY,

    /// Spoken to the debtor, verified.
    AFTER_IDENTITY,

    /// Mailed to the debtor; it ends with the footer of all mails.
    DEBTOR_MAIL,

    /// Mailed to the creditor's own people.
    TEAM_MAIL;

    boolean isSpoken() {
        return this == BEFORE_IDENTITY || this == AFTER_IDENTITY;
    }
}
