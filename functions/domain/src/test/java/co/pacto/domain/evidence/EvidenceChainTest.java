package co.pacto.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.pacto.domain.evidence.Verification.Broken;
import co.pacto.domain.evidence.Verification.Intact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EvidenceChainTest {

    private static final EvidenceEntry READ = EvidenceChain.next(Chain.EMPTY, "C0001", "TERMS_READ",
            Instant.parse("2026-11-24T15:01:10Z"), Map.of("termsDigest",
                    "3d0a65a91a69ac4a48af47c985a06de3fe78570daa90b53e213e7e91dbd1c122"));
    private static final EvidenceEntry ACCEPTED = EvidenceChain.next(EvidenceChain.after(READ),
            "C0001", "TERMS_ACCEPTED", Instant.parse("2026-11-24T15:01:55Z"),
            Map.of("answer", "sí, estoy de acuerdo"));
    private static final EvidenceEntry THIRD = EvidenceChain.next(EvidenceChain.after(ACCEPTED),
            "C0001", "NOTIFIED", Instant.parse("2026-11-24T15:02:30Z"), Map.of());

    private static final List<EvidenceEntry> ENTRIES = List.of(READ, ACCEPTED, THIRD);
    private static final Chain END = EvidenceChain.after(THIRD);

    @Test
    void the_documented_entries_have_the_documented_text_and_hash() {
        assertThat(READ.canonical()).isEqualTo("{\"at\":\"2026-11-24T15:01:10.000Z\","
                + "\"commitmentId\":\"C0001\",\"seq\":1,\"termsDigest\":"
                + "\"3d0a65a91a69ac4a48af47c985a06de3fe78570daa90b53e213e7e91dbd1c122\","
                + "\"type\":\"TERMS_READ\"}");
        assertThat(READ.hash())
                .isEqualTo("da57b9af7ea350cc3e6c108e22198a169b351e834a52d72a4e1b636558bb9efa");
        assertThat(ACCEPTED.canonical()).isEqualTo("{\"answer\":\"sí, estoy de acuerdo\","
                + "\"at\":\"2026-11-24T15:01:55.000Z\",\"commitmentId\":\"C0001\",\"seq\":2,"
                + "\"type\":\"TERMS_ACCEPTED\"}");
        assertThat(ACCEPTED.hash())
                .isEqualTo("ec45e0353297a9b7243ddb307da96c7d51eac8ac1d5edc7f111555b6295d011b");
    }

    @Test
    void an_untouched_chain_is_intact() {
        assertThat(EvidenceChain.verify(ENTRIES, END)).isEqualTo(new Intact(END));
        assertThat(EvidenceChain.verify(List.of(), Chain.EMPTY)).isEqualTo(new Intact(Chain.EMPTY));
    }

    @Test
    void every_flipped_character_is_found_where_it_is() {
        for (var index = 0; index < ENTRIES.size(); index++) {
            var entry = ENTRIES.get(index);
            for (var place = 0; place < entry.canonical().length(); place++) {
                var changed = replaced(index, new EvidenceEntry("C0001", entry.seq(),
                        flipped(entry.canonical(), place), entry.hash()));

                assertThat(EvidenceChain.verify(changed, END)).isEqualTo(new Broken(index + 1));
            }
            for (var place = 0; place < entry.hash().length(); place++) {
                var changed = replaced(index, new EvidenceEntry("C0001", entry.seq(),
                        entry.canonical(), flipped(entry.hash(), place)));

                assertThat(EvidenceChain.verify(changed, END)).isEqualTo(new Broken(index + 1));
            }
        }
    }

    @Test
    void a_dropped_repeated_or_moved_entry_is_found() {
        assertThat(EvidenceChain.verify(List.of(READ, THIRD), END)).isEqualTo(new Broken(2));
        assertThat(EvidenceChain.verify(List.of(READ, READ, ACCEPTED, THIRD), END))
                .isEqualTo(new Broken(2));
        assertThat(EvidenceChain.verify(List.of(ACCEPTED, READ, THIRD), END))
                .isEqualTo(new Broken(1));
    }

    @Test
    void a_truncated_lengthened_or_rewritten_tail_is_found() {
        var other = EvidenceChain.next(EvidenceChain.after(ACCEPTED), "C0001", "CANCEL",
                Instant.parse("2026-11-24T15:02:30Z"), Map.of());

        assertThat(EvidenceChain.verify(List.of(READ, ACCEPTED), END)).isEqualTo(new Broken(3));
        assertThat(EvidenceChain.verify(ENTRIES, EvidenceChain.after(ACCEPTED)))
                .isEqualTo(new Broken(3));
        assertThat(EvidenceChain.verify(List.of(READ, ACCEPTED, other), END))
                .isNotEqualTo(new Intact(END))
                .isInstanceOf(Broken.class);
    }

    @Test
    void facts_cannot_replace_a_member_of_the_entry() {
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceChain.next(Chain.EMPTY,
                "C0001", "NOTIFIED", Instant.EPOCH, Map.of("seq", 7)));
    }

    private static List<EvidenceEntry> replaced(int index, EvidenceEntry entry) {
        var changed = new ArrayList<>(ENTRIES);
        changed.set(index, entry);
        return changed;
    }

    private static String flipped(String text, int place) {
        return text.substring(0, place) + (char) (text.charAt(place) ^ 1)
                + text.substring(place + 1);
    }
}
