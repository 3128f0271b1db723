package co.pacto.domain.contact;

/// Hands an e-mail to the provider.
public interface Mailer {

    /// What the provider said to a mail. All but the first are certain that nothing left.
    sealed interface Answer {

        /// It takes care of the mail from now on.
        record Accepted(String providerId) implements Answer {}

        /// Too many mails in this second or on this day: the same mail may leave later.
        record Throttled() implements Answer {}

        /// It takes this mail from nobody: the sender, the account or the mail itself is not in order.
        ///
        /// @param code the provider's own, for the person who puts it in order
        record Refused(String code) implements Answer {}
    }

    /// Sends once. An exception says nothing about whether the mail left: the provider has no token to
    /// ask with (services.md 9.6).
    Answer send(Mail mail);
}
