package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.commitment.TermsDecision.Accepted;
import co.pacto.domain.debtor.DocumentType;
import co.pacto.domain.script.Speech;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TermsReadingTest {

    private static final Map<String, String> PARTIES = Map.of("debtorFullName", "Ana Ruiz",
            "documentTypeSpoken", "pasaporte", "documentLast3Spoken", "uno, dos, tres",
            "obligationLast4Spoken", "cuatro, cinco, seis, siete", "creditorLegalName", "Acme",
            "interestAndDiscountStatement", "Incluye intereses.", "breachConsequence",
            "Sigue su contrato.");

    /// PC-09, PC-12, PC-13: up to three installments are read one by one.
    @Test
    void lists_up_to_three_installments_with_their_effective_dates() {
        assertThat(read(3, Frequency.MONTHLY)).isEqualTo("Muy bien. Por favor, escuche "
                + "atentamente. Ana Ruiz, con pasaporte terminado en uno, dos, tres, se compromete "
                + "a un acuerdo de pago con Acme. El acuerdo se refiere a la obligación terminada "
                + "en cuatro, cinco, seis, siete. Estos son los términos. Monto total a pagar: un "
                + "millón de pesos. Frecuencia de pagos: mensual, en tres cuotas. Cuota uno: "
                + "trescientos treinta y tres mil trescientos treinta y tres pesos, a más tardar "
                + "el lunes 30 de noviembre de 2026. Cuota dos: trescientos treinta y tres mil "
                + "trescientos treinta y tres pesos, a más tardar el martes 29 de diciembre de "
                + "2026. Cuota tres: trescientos treinta y tres mil trescientos treinta y cuatro "
                + "pesos, a más tardar el viernes 29 de enero de 2027. Método de pago: PSE. Incluye "
                + "intereses. Sigue su contrato. Con este acuerdo usted reconoce la obligación. La "
                + "obligación original sigue vigente y no se reemplaza.");
    }

    @Test
    void sums_up_four_installments_and_more() {
        assertThat(read(6, Frequency.WEEKLY)).contains("Frecuencia de pagos: semanal, en seis "
                + "cuotas. Monto de cada cuota: ciento sesenta y seis mil seiscientos sesenta y "
                + "seis pesos. La última cuota es de ciento sesenta y seis mil seiscientos setenta "
                + "pesos. Fecha del primer pago: lunes 30 de noviembre de 2026. Fecha del último "
                + "pago: lunes 4 de enero de 2027. Método de pago: PSE.");
    }

    /// PC-11: a single payment has neither frequency nor installment.
    @Test
    void says_neither_frequency_nor_installment_of_a_single_payment() {
        assertThat(read(1, Frequency.SINGLE)).doesNotContain("Frecuencia").doesNotContain("uota");
    }

    /// PC-09: one missing, no text.
    @ParameterizedTest
    @ValueSource(strings = {"debtorFullName", "documentTypeSpoken", "documentLast3Spoken",
            "obligationLast4Spoken", "creditorLegalName", "interestAndDiscountStatement",
            "breachConsequence"})
    void reads_nothing_where_one_datum_is_missing(String field) {
        var parties = new TreeMap<>(PARTIES);
        parties.remove(field);

        assertThat(TermsReading.of(terms(3, Frequency.MONTHLY), DocumentType.PA, Policies.STANDARD,
                parties)).isEqualTo(new Speech.MissingData(field));
    }

    @Test
    void reads_nothing_of_a_method_that_left_the_creditors_list() {
        var others = CommitmentPolicy.standard(List.of());

        assertThat(TermsReading.of(terms(1, Frequency.SINGLE), DocumentType.PA, others, PARTIES))
                .isEqualTo(new Speech.MissingData("methodSpoken"));
    }

    private static String read(int installments, Frequency frequency) {
        return TermsReading
                .of(terms(installments, frequency), DocumentType.PA, Policies.STANDARD, PARTIES)
                .words();
    }

    private static Terms terms(int installments, Frequency frequency) {
        var proposal = new Proposal(1_000_000, LocalDate.parse("2026-11-29"), frequency,
                installments, "PSE");
        var decision = new TermsPolicy(Policies.STANDARD, BusinessCalendar.law()).decide(proposal,
                new Standing(1_000_000, 0, null, List.of()), Instant.parse("2026-11-20T15:00:00Z"));
        return ((Accepted) decision).terms();
    }
}
