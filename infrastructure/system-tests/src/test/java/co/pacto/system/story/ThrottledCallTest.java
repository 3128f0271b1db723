package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.DaySlot;
import co.pacto.local.gateway.AwsError;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The platform takes no call this second. The order gives everything back and asks once more after 30
/// to 60 seconds, with the same token (connect.md 8.2 and 9).
@Tag("clock")
final class ThrottledCallTest {

    private static final Instant AT_10 = Instant.parse("2026-11-20T15:00:00Z");

    @Test
    void it_is_asked_for_once_and_leaves_a_little_later() throws IOException {
        List<String> dialled = new CopyOnWriteArrayList<>();
        try (var life = new Life("2026-11-20T10:00", 500_000, "NO_ANSWER")) {
            life.aws().show((where, body) -> {
                if (where.endsWith(" /contact/outbound-voice")) {
                    dialled.add(body);
                }
            });
            life.aws()
                    .adversity()
                    .nextError("connect",
                            new AwsError("TooManyRequestsException", 429, "as ordered"));

            life.order(Life.REFERENCE, "campaign/2026-11-20");

            assertThat(dialled).hasSize(1);
            assertThat(life.all(Contact.class)).extracting(Contact::state)
                    .containsExactly(ContactState.ORDERED);
            assertThat(life.all(DaySlot.class)).extracting(DaySlot::state)
                    .containsExactly(DaySlot.State.RELEASED);

            life.aws().advance(Duration.ofSeconds(60));
            assertThat(dialled).hasSize(2).allMatch(dialled.getFirst()::equals);
            assertThat(life.all(Contact.class)).singleElement()
                    .satisfies(contact -> assertThat(contact.startedAt())
                            .isBetween(AT_10.plusSeconds(30), AT_10.plusSeconds(60)));
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }
}
