package co.pacto.system.story;

import static co.pacto.system.story.Life.local;
import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.GateCode;
import co.pacto.domain.contact.GateDecision;
import co.pacto.domain.contact.Purpose;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A call locks the week to its channel: what was formalized by telephone on a Friday is reminded by
/// telephone on the Thursday before its due date, and an e-mail may not (law.md R09b; commitment.md 8).
@Tag("clock")
final class RemindedByTelephoneTest {

    private static final String OTHER_REFERENCE = "CR-000124";

    @Test
    void the_reminder_of_a_friday_s_call_is_a_call_on_thursday() throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, "PROMISE")) {
            life.call();
            life.advanceTo("2026-11-27T17:59");

            assertThat(life.contacts()).containsExactly("2026-11-20T09:00 VOICE COLLECTION",
                    "2026-11-26T09:00 VOICE COMMITMENT_REMINDER");
            assertThat(life.said("Message", "kind")).containsExactly("AGREEMENT_COPY");
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    /// The creditor reminds by e-mail alone, and the debtor is called about another obligation on the
    /// Friday before: that locks the week through Thursday.
    @Test
    void an_e_mail_reminder_on_thursday_is_refused_as_another_channel() throws IOException {
        var plan = new LifeBuilder("2026-11-20T09:00").owing(500_000)
                .owing(OTHER_REFERENCE, 300_000)
                .calls("PROMISE:TOTAL:1xSINGLE:+14>PROMISE:TOTAL:1xSINGLE:+14")
                .policy("\"reminderChannels\": [\"EMAIL\"]")
                .compliance("\"commitmentSilenceScope\": \"OBLIGATION\"");
        try (var life = plan.begin()) {
            life.call();
            life.advanceTo("2026-11-27T09:00");
            life.call(OTHER_REFERENCE);
            life.advanceTo("2026-12-03T12:00");

            assertThat(life.decisions())
                    .filteredOn(decision -> decision.purpose() == Purpose.COMMITMENT_REMINDER)
                    .singleElement()
                    .satisfies(RemindedByTelephoneTest::refusedAsAnotherChannel);
            assertThat(life.all(Contact.class))
                    .filteredOn(contact -> contact.purpose() == Purpose.COMMITMENT_REMINDER)
                    .singleElement()
                    .satisfies(
                            contact -> assertThat(contact.state()).isEqualTo(ContactState.DROPPED));
            assertThat(life.said("Message", "kind")).containsExactly("AGREEMENT_COPY",
                    "AGREEMENT_COPY");
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    private static void refusedAsAnotherChannel(GateDecision decision) {
        assertThat(decision.code()).isEqualTo(GateCode.CHANNEL_LOCK);
        assertThat(decision.channel()).isEqualTo(Channel.EMAIL);
        assertThat(local(decision.decidedAt())).isEqualTo("2026-12-03T09:00");
        assertThat(local(decision.nextLegalInstant())).isEqualTo("2026-12-04T07:00");
    }
}
