package co.pacto.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class IdsTest {

    private static final String BLIND_INDEX = "a3f3fb99f6c0a7f2b81a1ec688ab3c5162a4899ef3fdf5eb14f0e8cc8cd8d1f7";

    @Test
    void the_documented_causes_give_the_documented_ids() {
        var debtor = Ids.id("debtor", BLIND_INDEX);
        var obligation = Ids.id("obligation", "CR-000123");
        var contact = Ids.id("contact", debtor, "COLLECTION", "campaign/2026-11-24");

        assertThat(debtor).isEqualTo("PKE02R27T12ECWT9EFHGVWW7TQ");
        assertThat(obligation).isEqualTo("NP7YCRC6NSYB53SKPQ9PPRQ9V0");
        assertThat(contact).isEqualTo("D003SDCN3XYA02HCFJH4W1W0GH");
        assertThat(Ids.id("commitment", contact, obligation))
                .isEqualTo("0R40B99TA762496BV80AETHF6Z");
    }

    @Test
    void a_part_with_the_separator_is_refused_without_repeating_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ids.id("debtor", "secret|value"))
                .withMessageNotContaining("secret");
    }

    @Test
    void a_shard_is_always_the_same_and_inside_its_range() {
        assertThat(Ids.shard("0R40B99TA762496BV80AETHF6Z", 8)).isBetween(0, 7)
                .isEqualTo(Ids.shard("0R40B99TA762496BV80AETHF6Z", 8));
    }
}
