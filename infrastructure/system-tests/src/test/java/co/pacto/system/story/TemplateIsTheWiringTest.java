package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing but the template connects the functions: without any one of its event sources, rules,
/// targets or variables, the smallest life that touches all of them goes wrong, and it shows.
///
/// The debtor promises two installments, is reminded of the first by voice and of the second by
/// e-mail, pays one and not the other, and gets the copy, a receipt and a breach notice.
@Tag("clock")
final class TemplateIsTheWiringTest {

    @Test
    void the_smallest_life_goes_well_with_the_whole_template() throws IOException {
        try (var life = plan().begin()) {
            assertThat(firstFault(life)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource
    void a_wire_that_is_cut_is_noticed(Wire wire) throws IOException {
        assertThat(fault(wire.cut())).isPresent();
    }

    static List<Wire> a_wire_that_is_cut_is_noticed() {
        return Wire.all();
    }

    private static LifeBuilder plan() {
        return new LifeBuilder("2026-11-20T10:00").owing(600_000)
                .policy("\"reminderChannels\": [\"EMAIL\", \"VOICE\"]")
                .calls("PROMISE:TOTAL:2xSEMI_MONTHLY:+7");
    }

    /// What goes wrong, or that the template is not even deployed.
    private static Optional<String> fault(Map<String, Object> template) throws IOException {
        try (var life = plan().deploying(template).begin()) {
            return firstFault(life);
        } catch (RuntimeException e) {
            return Optional.of(e.toString());
        }
    }

    /// The first station of the life whose facts are not there: later ones need not be lived.
    private static Optional<String> firstFault(Life life) {
        List<Station> stations = List.of(_ -> imported(life), _ -> called(life),
                _ -> remindedByVoice(life), _ -> paid(life), _ -> remindedByMail(life),
                _ -> noticed(life));
        return stations.stream().flatMap(station -> station.live(life).stream()).findFirst();
    }

    private interface Station {
        Optional<String> live(Life life);
    }

    private static Optional<String> imported(Life life) {
        return fault(life, "imported", life.items("Obligation") == 1);
    }

    private static Optional<String> called(Life life) {
        life.call();
        return fault(life, "called",
                life.said("Outcome", "code").equals(List.of("PROMISE_TO_PAY"))
                        && life.said("Contact", "reason").equals(List.of("CONTACT_FLOW_DISCONNECT"))
                        && mails(life, 1));
    }

    private static Optional<String> remindedByVoice(Life life) {
        life.advanceTo("2026-11-26T09:30");
        return fault(life, "reminded by voice",
                life.contacts().contains("2026-11-26T09:00 VOICE COMMITMENT_REMINDER"));
    }

    private static Optional<String> paid(Life life) {
        life.advanceTo("2026-11-27T08:00");
        life.pay(300_000, "2026-11-27", "2026-11-27");
        return fault(life, "receipted", mails(life, 2));
    }

    private static Optional<String> remindedByMail(Life life) {
        life.advanceTo("2026-12-12T05:00");
        return fault(life, "reminded by e-mail", mails(life, 3));
    }

    private static Optional<String> noticed(Life life) {
        life.advanceTo("2026-12-18T12:00");
        return fault(life, "noticed", mails(life, 4));
    }

    private static boolean mails(Life life, int count) {
        return life.aws().mail().outbox().size() == count;
    }

    private static Optional<String> fault(Life life, String station, boolean isReached) {
        var faults = life.aws().anomalies();
        var waiting = life.aws().open();
        if (isReached && faults.isEmpty() && waiting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("not %s: %s %s".formatted(station, faults, waiting));
    }
}
