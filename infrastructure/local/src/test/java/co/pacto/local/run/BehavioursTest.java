package co.pacto.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacto.domain.debtor.DocumentNumber;
import co.pacto.domain.debtor.DocumentType;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// `behaviours.csv` (local-run.md 3).
final class BehavioursTest {

    private static final String HEADER = "document_type,document_number,calls,pays\n";

    @Test
    void a_row_says_how_the_debtor_of_a_document_acts() throws UnusableInputException {
        var behaviours = Behaviours.read("b.csv", HEADER + "CC,1020304050,NO_ANSWER>REFUSE,-\n");

        var behaviour = behaviours.of(new DocumentNumber(DocumentType.CC, "1020304050"))
                .orElseThrow();

        assertThat(behaviour.call(1)).isEqualTo(new CallWord.Line(CallWord.Line.Kind.NO_ANSWER));
        assertThat(behaviour.call(2)).isEqualTo(new CallWord.Refuse());
        assertThat(behaviour.call(9)).isEqualTo(new CallWord.Refuse());
        assertThat(behaviours.of(new DocumentNumber(DocumentType.CC, "1020304051"))).isEmpty();
    }

    @Test
    void every_row_that_is_not_understood_is_told_with_its_line() {
        assertThatThrownBy(() -> Behaviours.read("b.csv",
                HEADER + "CC,1020304050,PROMISE,-\nCC,1020304050,PROMISE,-\nCC,12,PROMISE,-\n"
                        + "CC,1020304052,PROMISE\nCC,1020304053,DANCE,-\n"))
                .hasMessage("""
                        b.csv:3: document_number: repetido
                        b.csv:4: document_number: no es un documento
                        b.csv:5: se esperan cuatro columnas
                        b.csv:6: palabra desconocida: DANCE""");
    }

    @Test
    void another_header_refuses_the_file() {
        assertThatThrownBy(() -> Behaviours.read("b.csv", "calls,pays\n"))
                .hasMessageStartingWith("b.csv:1: ");
    }

    @Test
    void the_mix_depends_on_the_seed_and_the_debtor_alone() {
        var first = new BehaviourMix(1);

        assertThat(first.of("A")).isEqualTo(new BehaviourMix(1).of("A"));
        assertThat(IntStream.range(0, 40).mapToObj(number -> first.of("D" + number)).distinct())
                .hasSizeGreaterThan(5);
        assertThat(IntStream.range(0, 40)
                .anyMatch(number -> !new BehaviourMix(2).of("D" + number)
                        .equals(first.of("D" + number))))
                .isTrue();
    }
}
