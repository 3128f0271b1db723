package co.pacto.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

final class BogotaTest {

    @Test
    void the_day_changes_at_five_utc() {
        assertThat(Bogota.date(Instant.parse("2026-11-21T03:30:00Z"))).isEqualTo("2026-11-20");
        assertThat(Bogota.date(Instant.parse("2026-11-21T05:00:00Z"))).isEqualTo("2026-11-21");
    }

    @Test
    void a_local_time_and_its_instant_are_five_hours_apart() {
        var instant = Bogota.at(LocalDate.of(2026, 11, 20), LocalTime.of(19, 30));

        assertThat(instant).isEqualTo(Instant.parse("2026-11-21T00:30:00Z"));
        assertThat(Bogota.local(instant)).isEqualTo(LocalDateTime.of(2026, 11, 20, 19, 30));
    }
}
