package co.pacto.aws.sesv2;

import co.pacto.domain.contact.Mail;
import co.pacto.domain.contact.Mailer;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/// E-mails by SendEmail, tagged with the message they are so that the provider's events find it
/// (services.md 9.6).
public final class SesMailer implements Mailer {

    private static final String TAG = "pacto-message";
    private static final String CHARSET = "UTF-8";
    private static final int SERVER_ERROR = 500;

    private final SesV2Client client;
    private final String senderAddress;
    private final String configurationSetName;

    /// @param client one that asks only once: a repeated request may be a second mail
    public SesMailer(SesV2Client client, String senderAddress, String configurationSetName) {
        this.client = client;
        this.senderAddress = senderAddress;
        this.configurationSetName = configurationSetName;
    }

    @Override
    public Answer send(Mail mail) {
        try {
            return new Answer.Accepted(client.sendEmail(request(mail)).messageId());
        } catch (SesV2Exception e) {
            return refusal(e);
        }
    }

    /// A request that SES does not even accept sends nothing; of its own failures it says nothing, and
    /// they are thrown.
    private static Answer refusal(SesV2Exception error) {
        if (error.isThrottlingException()) {
            return new Answer.Throttled();
        }
        if (error.statusCode() >= SERVER_ERROR) {
            throw error;
        }
        return new Answer.Refused(
                error.awsErrorDetails() == null ? "" : error.awsErrorDetails().errorCode());
    }

    private SendEmailRequest request(Mail mail) {
        return SendEmailRequest.builder()
                .fromEmailAddress(senderAddress)
                .destination(to -> to.toAddresses(mail.to().value()))
                .content(content -> content.simple(message(mail)))
                .emailTags(MessageTag.builder().name(TAG).value(mail.messageId()).build())
                .configurationSetName(configurationSetName)
                .build();
    }

    private static Message message(Mail mail) {
        return Message.builder()
                .subject(content(mail.subject()))
                .body(body -> body.text(content(mail.text())).html(content(mail.html())))
                .headers(Optional.ofNullable(mail.optOutUrl())
                        .map(SesMailer::unsubscribe)
                        .orElse(List.of()))
                .build();
    }

    private static Content content(String data) {
        return Content.builder().charset(CHARSET).data(data).build();
    }

    private static List<MessageHeader> unsubscribe(String url) {
        return List.of(header("List-Unsubscribe", "<" + url + ">"),
                header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }

    private static MessageHeader header(String name, String value) {
        return MessageHeader.builder().name(name).value(value).build();
    }
}
