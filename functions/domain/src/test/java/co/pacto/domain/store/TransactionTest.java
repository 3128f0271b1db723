package co.pacto.domain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import co.pacto.domain.event.Aggregate;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TransactionTest {

    private static final Instant NOON = Instant.parse("2026-11-24T17:00:00Z");

    @Test
    void one_key_is_written_once() {
        var event = event(1);
        var transaction = new Transaction().put(event);

        assertThatIllegalStateException().isThrownBy(() -> transaction.delete(event));
        assertThat(transaction.puts()).containsExactly(event);
    }

    @Test
    void two_transactions_become_one_in_order() {
        var transaction = new Transaction().put(event(1)).and(new Transaction().delete(event(2)));

        assertThat(transaction.puts()).containsExactly(event(1));
        assertThat(transaction.deletes()).containsExactly(event(2));
    }

    @Test
    void an_instant_has_three_decimals_and_the_index_the_bogota_date() {
        var due = new Due(Due.Kind.COMMITMENT, Instant.parse("2026-11-21T03:30:00Z"), "C");

        assertThat(due.partition()).startsWith("COMMITMENT#2026-11-20#");
        assertThat(due.sort()).isEqualTo("2026-11-21T03:30:00.000Z#C");
    }

    private static IntegrationEvent event(long version) {
        return IntegrationEvent.of(EventName.COMMITMENT_KEPT, NOON,
                new Aggregate(Aggregate.Kind.COMMITMENT, "C", version), 0, "digest", Map.of());
    }
}
