package co.pacto.domain.contact;

import co.pacto.domain.debtor.EmailAddress;
import org.jspecify.annotations.Nullable;

/// One e-mail as it leaves. It never prints what it says nor to whom.
///
/// @param messageId travels as a tag, so that the provider's events find the message
/// @param optOutUrl where the person stops such mails; null for what he asked for (services.md 2.3)
public record Mail(String messageId, EmailAddress to, String subject, String text, String html,
        @Nullable String optOutUrl) {

    @Override
    public String toString() {
        return "Mail[" + messageId + " " + to.masked() + "]";
    }
}
