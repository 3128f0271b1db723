package co.pacto.domain.debtor;

import static co.pacto.domain.debtor.IdentityFactor.BIRTH_DATE;
import static co.pacto.domain.debtor.IdentityFactor.DOCUMENT_ISSUE_DATE;
import static co.pacto.domain.debtor.IdentityFactor.DOCUMENT_LAST4;
import static co.pacto.domain.debtor.IdentityFactor.DOCUMENT_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.pacto.domain.debtor.IdentityCheck.Matched;
import co.pacto.domain.debtor.IdentityCheck.NoSecondFactor;
import co.pacto.domain.debtor.IdentityCheck.NotMatched;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdentityQuestionsTest {

    private static final DocumentNumber DOCUMENT = new DocumentNumber(DocumentType.CC,
            "1020304321");
    private static final LocalDate BORN = LocalDate.of(1980, 12, 5);
    private static final LocalDate ISSUED = LocalDate.of(1999, 1, 31);
    private static final IdentityFacts FACTS = new IdentityFacts(DOCUMENT, BORN, ISSUED);

    @Test
    void both_factors_must_match() {
        assertThat(IdentityQuestions.STANDARD.check("4321", "05121980", FACTS))
                .isEqualTo(new Matched(List.of(DOCUMENT_LAST4, BIRTH_DATE)));
    }

    @ParameterizedTest
    @CsvSource({"4322, 05121980", "4321, 06121980", "4321, 12051980", "321, 05121980",
            "1020304321, 05121980", "4321, 5121980", "4321, 31021980", "'', 05121980", "4321, ''"})
    void one_that_does_not_match_is_enough_to_refuse(String documentDigits, String dateDigits) {
        assertThat(IdentityQuestions.STANDARD.check(documentDigits, dateDigits, FACTS))
                .isEqualTo(new NotMatched());
    }

    @Test
    void a_creditor_may_ask_the_whole_number_and_the_date_of_issue() {
        var questions = new IdentityQuestions(List.of(DOCUMENT_ISSUE_DATE, DOCUMENT_NUMBER));

        assertThat(questions.check("1020304321", "31011999", FACTS))
                .isEqualTo(new Matched(List.of(DOCUMENT_NUMBER, DOCUMENT_ISSUE_DATE)));
        assertThat(questions.check("4321", "31011999", FACTS)).isEqualTo(new NotMatched());
    }

    @Test
    void the_first_registered_date_is_asked() {
        var questions = new IdentityQuestions(
                List.of(DOCUMENT_LAST4, BIRTH_DATE, DOCUMENT_ISSUE_DATE));
        var unborn = new IdentityFacts(DOCUMENT, null, ISSUED);

        assertThat(questions.dateFactor(FACTS)).contains(BIRTH_DATE);
        assertThat(questions.dateFactor(unborn)).contains(DOCUMENT_ISSUE_DATE);
        assertThat(questions.check("4321", "31011999", unborn))
                .isEqualTo(new Matched(List.of(DOCUMENT_LAST4, DOCUMENT_ISSUE_DATE)));
    }

    @Test
    void without_a_registered_date_there_is_no_second_factor() {
        var facts = new IdentityFacts(DOCUMENT, null, ISSUED);

        assertThat(IdentityQuestions.STANDARD.check("4321", "31011999", facts))
                .isEqualTo(new NoSecondFactor());
    }

    @Test
    void two_parts_of_the_number_are_one_factor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdentityQuestions(List.of(DOCUMENT_LAST4, DOCUMENT_NUMBER)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdentityQuestions(List.of(BIRTH_DATE, DOCUMENT_ISSUE_DATE)));
    }

    @Test
    void the_facts_print_masked() {
        assertThat(FACTS).hasToString("IdentityFacts[CC ***321]");
    }
}
