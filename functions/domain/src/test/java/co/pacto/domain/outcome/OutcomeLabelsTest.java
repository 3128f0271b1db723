package co.pacto.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class OutcomeLabelsTest {

    @Test
    void shows_together_what_storage_keeps_apart() {
        assertThat(OutcomeLabels.of(OutcomeCode.NO_ANSWER)).isEqualTo("No Contesta/Ocupado");
        assertThat(OutcomeLabels.of(OutcomeCode.BUSY)).isEqualTo("No Contesta/Ocupado");
        assertThat(OutcomeLabels.of(AlertCode.LEVEL_3)).isEqualTo("Tercer incumplimiento");
    }

    @ParameterizedTest
    @EnumSource
    void every_outcome_has_a_label(OutcomeCode code) {
        assertThat(OutcomeLabels.of(code)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void every_alert_has_a_label(AlertCode code) {
        assertThat(OutcomeLabels.of(code)).isNotBlank();
    }

    /// Ley 2300 of 2023, art. 7: no form asks why the debtor did not pay.
    @Test
    void no_form_has_a_field_for_the_cause_of_a_default() {
        assertThat(Stream.of(OutcomeCode.values()).flatMap(code -> code.data().stream())).noneMatch(
                field -> field.toLowerCase(Locale.ROOT).matches(".*(reason|motivo|causa).*"));
    }
}
