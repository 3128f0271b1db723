package co.pacto.local.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.pacto.aws.Clients;
import co.pacto.aws.sesv2.SesMailer;
import co.pacto.domain.contact.Mail;
import co.pacto.domain.contact.Mailer;
import co.pacto.domain.debtor.EmailAddress;
import co.pacto.local.Bench;
import co.pacto.local.events.EventBridge;
import co.pacto.local.gateway.AwsError;
import co.pacto.local.ses.MailResources;
import co.pacto.local.ses.SimpleEmail;
import co.pacto.local.template.Properties;
import co.pacto.local.template.Resource;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/// Every answer of SES as the product understands it (services.md 9.6), with the client that
/// send-message has: it asks once, because an e-mail is not repeated blindly. Only an accepted mail may
/// have left, and one whose answer says nothing.
@Tag("clock")
final class SesMailerTest {

    private final Bench bench = new Bench();
    private final EventBridge events = bench.serve(EventBridge::new);
    private final SimpleEmail service = bench.serve(core -> new SimpleEmail(core, events));
    private final RecordedRequests requests = RecordedRequests.of("ses", bench.core.gateway());
    private final SesV2Client client = new Clients(
            Map.of("AWS_ENDPOINT_URL", bench.core.gateway().endpoint()))
            .buildAskingOnce(SesV2Client.builder(), "sesv2");

    @BeforeEach
    void createSender() {
        create("AWS::SES::EmailIdentity", Map.of("EmailIdentity", "acme.example"));
        create("AWS::SES::ConfigurationSet", Map.of("Name", "pacto-acme-prod"));
    }

    @AfterEach
    void close() {
        client.close();
        bench.close();
    }

    @Test
    void an_accepted_mail_carries_its_message_as_a_tag() {
        var answer = send("acuerdos@acme.example", null);

        var mail = service.outbox().getFirst();
        assertThat(answer).isEqualTo(new Mailer.Answer.Accepted(mail.id()));
        assertThat(mail.tags()).isEqualTo(Map.of("pacto-message", "8XJ4T0N5Q2W7R9B3C6D1E0F8GH"));
        assertThat(mail.configurationSet()).isEqualTo("pacto-acme-prod");
        assertThat(mail.recipients()).containsExactly("persona@correo.example");
        assertThat(mail.subject()).isEqualTo("Copia");
        assertThat(mail.text()).isEqualTo("Señora");
        assertThat(mail.html()).isEqualTo("<p>Señora</p>");
        assertThat(mail.request().toString()).doesNotContain("List-Unsubscribe");
    }

    @Test
    void a_mail_that_was_not_asked_for_can_be_stopped_with_one_click() {
        send("acuerdos@acme.example", "https://acme.example/baja");

        assertThat(service.outbox().getFirst().request().toString())
                .contains(
                        "{\"Name\":\"List-Unsubscribe\",\"Value\":\"<https://acme.example/baja>\"}")
                .contains("{\"Name\":\"List-Unsubscribe-Post\","
                        + "\"Value\":\"List-Unsubscribe=One-Click\"}");
    }

    @Test
    void a_sender_that_is_not_verified_is_refused() {
        assertThat(send("acuerdos@other.example", null))
                .isEqualTo(new Mailer.Answer.Refused("MessageRejected"));
        assertThat(service.outbox()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"400,AccountSuspendedException", "400,BadRequestException",
            "400,LimitExceededException", "400,MailFromDomainNotVerifiedException",
            "400,MessageRejected", "404,NotFoundException", "400,SendingPausedException",
            "403,AccessDeniedException"})
    void what_ses_refuses_never_left_and_is_asked_once(int status, String code) {
        fail(code, status);

        assertThat(send("acuerdos@acme.example", null)).isEqualTo(new Mailer.Answer.Refused(code));
        assertThat(service.outbox()).isEmpty();
    }

    /// SES says so above the rate of a second and above the quota of a day.
    @ParameterizedTest
    @CsvSource({"429,TooManyRequestsException", "400,ThrottlingException"})
    void what_is_too_much_now_may_leave_later(int status, String code) {
        fail(code, status);

        assertThat(send("acuerdos@acme.example", null)).isEqualTo(new Mailer.Answer.Throttled());
        assertThat(requests.bodies()).hasSize(1);
        assertThat(service.outbox()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"500,InternalFailure", "503,ServiceUnavailable"})
    void a_failure_of_ses_itself_says_nothing(int status, String code) {
        fail(code, status);

        assertThatExceptionOfType(SesV2Exception.class)
                .isThrownBy(() -> send("acuerdos@acme.example", null));
        assertThat(requests.bodies()).hasSize(1);
    }

    @Test
    void a_lost_answer_says_nothing_although_the_mail_left() {
        bench.core.adversity().loseNextAnswer("ses");

        assertThatExceptionOfType(SdkClientException.class)
                .isThrownBy(() -> send("acuerdos@acme.example", null));
        assertThat(requests.bodies()).hasSize(1);
        assertThat(service.outbox()).hasSize(1);
    }

    private void create(String type, Map<String, Object> properties) {
        new MailResources(service).create(new Resource("Sender", type,
                new Properties("Sender", properties, UnaryOperator.identity()), List.of()));
    }

    private void fail(String code, int status) {
        bench.core.adversity().nextError("ses", new AwsError(code, status, "as ordered"));
    }

    private Mailer.Answer send(String sender, @Nullable String optOutUrl) {
        return new SesMailer(client, sender, "pacto-acme-prod").send(
                new Mail("8XJ4T0N5Q2W7R9B3C6D1E0F8GH", new EmailAddress("persona@correo.example"),
                        "Copia", "Señora", "<p>Señora</p>", optOutUrl));
    }
}
