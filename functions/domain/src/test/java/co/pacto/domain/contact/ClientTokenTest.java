package co.pacto.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ClientTokenTest {

    @Test
    void each_call_of_a_person_and_date_has_the_documented_token() {
        var tuesday = LocalDate.of(2026, 11, 24);

        assertThat(ClientToken.of("acme-prod", "D-000123", tuesday, 1))
                .isEqualTo("pv1-eb5edcc1988bd7289877b51577feb948a2c735d8");
        assertThat(ClientToken.of("acme-prod", "D-000123", tuesday, 2))
                .isEqualTo("pv1-af4cb7959dedbf2b3ad9ae324e2e1772809fafd3");
        assertThat(ClientToken.of("acme-prod", "D-000123", tuesday.plusDays(1), 1))
                .isEqualTo("pv1-98196db274d5cbfb949f11f71d6a98f60eb4ee15");
    }
}
