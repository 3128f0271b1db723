package co.pacto.system.template;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.LifeRefusal;
import co.pacto.domain.commitment.TermsRefusal;
import co.pacto.domain.contact.GateCode;
import co.pacto.domain.outcome.OutcomeRefusal;
import co.pacto.domain.portfolio.RejectCode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of rules has a row for each code with which something is denied or refused, under the
/// heading of its type.
final class RulesAreDocumentedTest {

    private static final String RULES = Repository.text("docs/rules.md");

    static Stream<Enum<?>> codes() {
        return Stream
                .<Enum<?>[]>of(GateCode.values(), TermsRefusal.values(), LifeRefusal.values(),
                        OutcomeRefusal.values(), RejectCode.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_row_under_its_type(Enum<?> code) {
        var type = "." + code.getDeclaringClass().getSimpleName() + "`)\n";
        var behindHeading = RULES.substring(RULES.indexOf(type) + type.length());
        var section = behindHeading.split("\n## ", 2)[0];

        assertThat(RULES).contains(type);
        assertThat(section).contains("\n| `" + code.name() + "` | ");
    }
}
