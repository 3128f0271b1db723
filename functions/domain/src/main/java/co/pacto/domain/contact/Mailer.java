package co.pacto.domain.contact;

/// Hands an e-mail to the provider.
public interface Mailer {

    /// The provider's id of the mail it accepted. An exception says nothing about whether it left: the
    /// provider has no token to ask with (services.md 9.6).
    String send(Mail mail);
}
