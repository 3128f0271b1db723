package co.pacto.local.ses;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.pacto.local.Bench;
import co.pacto.local.events.EventBridge;
import co.pacto.local.events.EventResources;
import co.pacto.local.template.Properties;
import co.pacto.local.template.Resource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.AlreadyExistsException;
import software.amazon.awssdk.services.sesv2.model.Attachment;
import software.amazon.awssdk.services.sesv2.model.AttachmentContentTransferEncoding;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.IdentityType;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

@Tag("portable")
final class SimpleEmailTest {

    private final Bench bench = new Bench();
    private final EventBridge events = bench.serve(EventBridge::new);
    private final SimpleEmail service = bench.serve(core -> new SimpleEmail(core, events));
    private final SesV2Client ses = bench.client(SesV2Client.builder());

    @BeforeEach
    void verifySender() {
        ses.createEmailIdentity(request -> request.emailIdentity("acme.example"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void keeps_what_was_sent_in_the_outbox() {
        var id = send(request -> request.emailTags(tag("pacto-message", "8XJ4"))
                .content(content -> content.simple(message().attachments(Attachment.builder()
                        .fileName("acuerdo.pdf")
                        .contentType("application/pdf")
                        .contentTransferEncoding(AttachmentContentTransferEncoding.BASE64)
                        .rawContent(SdkBytes.fromUtf8String("%PDF"))
                        .build()).build())));

        var mail = service.outbox().getFirst();
        assertThat(mail.id()).isEqualTo(id);
        assertThat(mail.at()).isEqualTo(Bench.FRIDAY_AT_7);
        assertThat(mail.sender()).isEqualTo("Acme <acuerdos@acme.example>");
        assertThat(mail.recipients()).containsExactly("persona@correo.example");
        assertThat(mail.subject()).isEqualTo("Copia de su acuerdo");
        assertThat(mail.text()).isEqualTo("Señora");
        assertThat(mail.html()).isEqualTo("<p>Señora</p>");
        assertThat(mail.tags()).isEqualTo(Map.of("pacto-message", "8XJ4"));
        assertThat(mail.attachments()).singleElement().satisfies(attachment -> {
            assertThat(attachment.fileName()).isEqualTo("acuerdo.pdf");
            assertThat(attachment.content()).asString(UTF_8).isEqualTo("%PDF");
        });
        assertThat(mail.toString()).doesNotContain("persona", "acuerdo");
    }

    @Test
    void takes_a_raw_message_of_a_verified_domain() {
        send(request -> request.content(content -> content
                .raw(raw -> raw.data(SdkBytes.fromUtf8String("Subject: a\r\n\r\nb")))));

        assertThat(service.outbox().getFirst().raw()).asString(UTF_8)
                .isEqualTo("Subject: a\r\n\r\nb");
    }

    @Test
    void a_second_sending_is_a_second_mail() {
        assertThat(send(_ -> {
        })).isNotEqualTo(send(_ -> {
        }));
        assertThat(service.outbox()).hasSize(2);
    }

    @Test
    void rejects_a_sender_that_is_not_verified() {
        assertThatExceptionOfType(MessageRejectedException.class)
                .isThrownBy(() -> send(request -> request.fromEmailAddress("A <a@b.co>")))
                .satisfies(error -> assertThat(error.awsErrorDetails().errorMessage()).isEqualTo(
                        "Email address is not verified. The following identities failed the check in region US-EAST-1: a@b.co"));
    }

    @Test
    @Tag("clock")
    void rejects_in_the_sandbox_recipients_that_are_not_verified() {
        service.sandbox(true);

        assertThatExceptionOfType(MessageRejectedException.class).isThrownBy(() -> send(_ -> {
        })).withMessageContaining("persona@correo.example");
    }

    @Test
    void refuses_two_contents_and_none() {
        refuses(request -> request.content(_ -> {
        }));
        refuses(request -> request.content(content -> content.simple(message().build())
                .raw(raw -> raw.data(SdkBytes.fromUtf8String("a")))));
    }

    @Test
    void refuses_no_sender_no_recipient_and_more_than_fifty() {
        refuses(request -> request.fromEmailAddress(null));
        refuses(request -> request.destination(_ -> {
        }));
        refuses(request -> request.destination(
                destination -> destination.toAddresses(Collections.nCopies(26, "a@b.co"))
                        .ccAddresses(Collections.nCopies(25, "a@b.co"))));
    }

    @Test
    void refuses_headers_and_tags_against_their_rules() {
        var header = MessageHeader.builder().name("X-A").value("b").build();

        refuses(request -> request.content(content -> content
                .simple(message().headers(Collections.nCopies(16, header)).build())));
        refuses(request -> request.content(content -> content
                .simple(message().headers(header.toBuilder().name("X A").build()).build())));
        refuses(request -> request.emailTags(tag("kind", "AGREEMENT COPY")));
    }

    @Test
    void assumed_that_an_unknown_configuration_set_is_not_found() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> send(request -> request.configurationSetName("none")))
                .withMessageContaining("Configuration set none does not exist.");
        assertThat(service.outbox()).isEmpty();
    }

    @Test
    void an_identity_exists_once() {
        assertThatExceptionOfType(AlreadyExistsException.class).isThrownBy(
                () -> ses.createEmailIdentity(request -> request.emailIdentity("acme.example")));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(
                () -> ses.getEmailIdentity(request -> request.emailIdentity("other.example")));
    }

    @Test
    void assumed_that_an_identity_is_verified_at_once() {
        var identity = ses.getEmailIdentity(request -> request.emailIdentity("acme.example"));

        assertThat(identity.verifiedForSendingStatus()).isTrue();
        assertThat(identity.identityType()).isEqualTo(IdentityType.DOMAIN);
    }

    @Test
    @Tag("clock")
    void tells_the_default_bus_what_the_configuration_set_asks_for() {
        var queue = bench.queues.create("mail-events");
        listen(queue);
        service.configurationSets().create("pacto-acme-prod");
        service.configurationSets().sendToBus("pacto-acme-prod", List.of("SEND", "DELIVERY"));

        var id = send(request -> request.configurationSetName("pacto-acme-prod")
                .emailTags(tag("pacto-kind", "AGREEMENT_COPY")));

        assertThat(bench.queues.bodies(queue)).hasSize(2);
        assertThat(bench.queues.bodies(queue).getFirst()).contains(
                "\"detail-type\":\"Email Sent\",\"source\":\"aws.ses\"",
                "\"detail\":{\"eventType\":\"Send\",\"mail\":{\"timestamp\":\"2026-11-20T12:00:00Z\"",
                "\"messageId\":\"" + id + "\",\"destination\":[\"persona@correo.example\"]",
                "\"tags\":{\"ses:configuration-set\":[\"pacto-acme-prod\"],\"pacto-kind\":[\"AGREEMENT_COPY\"]}},\"send\":{}}");
        assertThat(bench.queues.bodies(queue).getLast())
                .contains("\"detail-type\":\"Email Delivered\"", "\"delivery\":{\"timestamp\"");
    }

    @Test
    @Tag("clock")
    void tells_nobody_when_no_destination_asks_for_it() {
        var queue = bench.queues.create("mail-events");
        listen(queue);
        service.configurationSets().create("quiet");

        send(request -> request.configurationSetName("quiet"));
        send(_ -> {
        });

        assertThat(bench.queues.sent).isEmpty();
    }

    private void listen(String queue) {
        new EventResources(events).create(new Resource("MailEventsRule", "AWS::Events::Rule",
                new Properties("MailEventsRule",
                        Map.of("EventPattern", Map.of("source", List.of("aws.ses")), "Targets",
                                List.of(Map.of("Id", "queue", "Arn", queue))),
                        UnaryOperator.identity()),
                List.of()));
    }

    private void refuses(Consumer<SendEmailRequest.Builder> change) {
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> send(change))
                .satisfies(error -> assertThat(error.statusCode()).isEqualTo(400));
    }

    private String send(Consumer<SendEmailRequest.Builder> change) {
        return ses.sendEmail(request -> {
            request.fromEmailAddress("Acme <acuerdos@acme.example>")
                    .destination(destination -> destination.toAddresses("persona@correo.example"))
                    .content(content -> content.simple(message().build()));
            change.accept(request);
        }).messageId();
    }

    private static MessageTag tag(String name, String value) {
        return MessageTag.builder().name(name).value(value).build();
    }

    private static Message.Builder message() {
        return Message.builder()
                .subject(subject -> subject.data("Copia de su acuerdo"))
                .body(body -> body.text(text -> text.data("Señora"))
                        .html(html -> html.data("<p>Señora</p>")));
    }
}
