package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.evidence.EvidenceChain;
import co.pacto.domain.evidence.Verification;
import co.pacto.local.gateway.AwsError;
import co.pacto.local.ses.Mail;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The copy that a debtor asked for reaches him once, however SES answers, and its sending is proven in
/// the chain of the agreement (PC-17, PC-23; services.md 9.6).
@Tag("clock")
final class CopyOfTheAgreementTest {

    private static final String MARK = "Este mensaje es una copia de uno que quizás ya recibió. "
            + "Si ya lo recibió, no tiene que hacer nada.\n";
    private static final List<String> PROVEN = List.of("CALL_FACTS", "TERMS_DRAFTED", "CONSENTED",
            "TERMS_READ", "TERMS_ACCEPTED", "IDENTITY_CONFIRMED", "NOTIFIED", "FORMALIZED",
            "COPY_REQUESTED", "COPY_SENT");

    @Test
    void the_copy_that_left_is_the_last_entry_of_an_intact_chain() throws IOException {
        try (var life = life()) {
            life.call();

            assertThat(evidence(life)).isEqualTo(PROVEN);
            assertThat(life.evidence(life.commitments().getFirst()).getLast().canonical()).contains(
                    "\"providerId\":\"" + mails(life).getFirst().id() + "\"",
                    "\"termsDigest\":\"" + life.commitments().getFirst().termsDigest() + "\"");
            isIntact(life);
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void the_armed_alarm_still_acts_after_the_copy() throws IOException {
        try (var life = life()) {
            life.call();
            var commitment = life.commitments().getFirst();
            assertThat(commitment.version())
                    .isGreaterThan(commitment.armed().orElseThrow().version());

            life.advanceTo("2026-12-01T12:00");

            assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.BROKEN);
            isIntact(life);
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void a_copy_whose_answer_is_lost_leaves_again_marked_as_a_copy() throws IOException {
        try (var life = life()) {
            life.aws().adversity().loseNextAnswer("ses");
            life.call();
            life.advanceTo("2026-11-20T10:00");

            assertThat(mails(life)).hasSize(2);
            assertThat(mails(life).getFirst().text()).doesNotContain(MARK);
            assertThat(mails(life).getLast().text()).startsWith(MARK);
            assertThat(mails(life).getLast().subject()).isEqualTo(mails(life).getFirst().subject());
            assertThat(evidence(life)).isEqualTo(PROVEN);
            isIntact(life);
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void a_throttled_copy_leaves_once_a_little_later() throws IOException {
        try (var life = life()) {
            life.aws()
                    .adversity()
                    .nextError("ses", new AwsError("TooManyRequestsException", 429, "as ordered"));
            life.call();
            life.advanceTo("2026-11-20T10:00");

            assertThat(mails(life)).hasSize(1);
            assertThat(mails(life).getFirst().text()).doesNotContain(MARK);
            assertThat(evidence(life)).isEqualTo(PROVEN);
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void a_copy_that_is_refused_ends_in_the_dead_letters_and_was_never_sent() throws IOException {
        try (var life = life()) {
            for (var receive = 0; receive < 12; receive++) {
                life.aws()
                        .adversity()
                        .nextError("ses",
                                AwsError.badRequest("SendingPausedException", "as ordered"));
            }
            life.call();
            life.advanceTo("2026-11-20T12:00");

            assertThat(mails(life)).isEmpty();
            assertThat(life.said("Message", "state")).containsExactly("PLANNED");
            assertThat(evidence(life)).isEqualTo(PROVEN.subList(0, 9));
            assertThat(life.aws().anomalies()).singleElement()
                    .asString()
                    .contains("dead letters in queue", "mail");
        }
    }

    private static Life life() throws IOException {
        return new Life("2026-11-20T09:00", 500_000, "PROMISE>NO_ANSWER");
    }

    private static List<Mail> mails(Life life) {
        return life.aws().mail().outbox();
    }

    private static List<String> evidence(Life life) {
        return life.evidence(life.commitments().getFirst())
                .stream()
                .map(entry -> entry.canonical().replaceAll(".*\"type\":\"(\\w+)\".*", "$1"))
                .toList();
    }

    private static void isIntact(Life life) {
        var commitment = life.commitments().getFirst();
        assertThat(EvidenceChain.verify(life.evidence(commitment), commitment.chain()))
                .isInstanceOf(Verification.Intact.class);
    }
}
