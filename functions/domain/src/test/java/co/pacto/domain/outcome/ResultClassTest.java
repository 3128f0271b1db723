package co.pacto.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every code against every result class (outcomes.md 4 and 9, number 1).
final class ResultClassTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOT_CONNECTED | NO_ANSWER BUSY OUT_OF_SERVICE PAUSE_CONTACT NO_OUTCOME
            MACHINE       | VOICEMAIL NO_ANSWER PAUSE_CONTACT NO_OUTCOME
            CONNECTED     | CALL_BACK NOTE PAUSE_CONTACT WRONG_NUMBER THIRD_PARTY \
            DECEASED_REPORTED DO_NOT_CONTACT IDENTITY_THEFT IDENTITY_NOT_CONFIRMED NO_OUTCOME \
            NO_ANSWER
            IDENTIFIED    | PROMISE_TO_PAY CALL_BACK REFUSES_TO_PAY UNABLE_TO_PAY RESTRUCTURING \
            REFINANCING PAYMENT_CLAIMED NOTE DO_NOT_CONTACT DISPUTE INSOLVENCY IDENTITY_THEFT \
            IDENTITY_NOT_CONFIRMED PAUSE_CONTACT DECEASED_REPORTED NO_OUTCOME
            """)
    void accepts_exactly_the_codes_of_its_row(ResultClass result, String row) {
        var expected = List.of(row.split("\\s+"));

        assertThat(Stream.of(OutcomeCode.values()).filter(result::accepts).map(OutcomeCode::name))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(OutcomeCode.values()).hasSize(22);
    }
}
