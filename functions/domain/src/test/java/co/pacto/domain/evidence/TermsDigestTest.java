package co.pacto.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.Sha256;
import co.pacto.domain.commitment.Frequency;
import co.pacto.domain.commitment.Installment;
import co.pacto.domain.commitment.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TermsDigestTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);
    private static final Terms TERMS = terms(500_000);

    private static Terms terms(long pesos) {
        var installment = new Installment(1, pesos, SUNDAY, SUNDAY.plusDays(1),
                Instant.parse("2026-11-30T23:00:00Z"), LocalDate.of(2026, 12, 1),
                Instant.parse("2026-12-02T11:00:00Z"), null, false, null, null);
        return new Terms(pesos, Frequency.SINGLE, "PSE", List.of(installment));
    }

    @Test
    void it_is_the_digest_of_the_canonical_terms() {
        assertThat(TermsDigest.of(TERMS, "Incluye intereses.", "Continúa el contrato."))
                .isEqualTo(Sha256.hex("{\"breachConsequence\":\"Continúa el contrato.\","
                        + "\"frequency\":\"SINGLE\",\"installments\":[{\"amount\":500000,"
                        + "\"effectiveDueDate\":\"2026-11-30\",\"n\":1,"
                        + "\"nominalDueDate\":\"2026-11-29\"}],"
                        + "\"interestAndDiscountStatement\":\"Incluye intereses.\","
                        + "\"method\":\"PSE\",\"total\":500000}"));
    }

    @Test
    void one_peso_or_one_letter_makes_another() {
        var digest = TermsDigest.of(TERMS, "a", "b");

        assertThat(TermsDigest.of(terms(500_001), "a", "b")).isNotEqualTo(digest);
        assertThat(TermsDigest.of(TERMS, "A", "b")).isNotEqualTo(digest);
        assertThat(TermsDigest.of(TERMS, "a", "B")).isNotEqualTo(digest);
    }
}
