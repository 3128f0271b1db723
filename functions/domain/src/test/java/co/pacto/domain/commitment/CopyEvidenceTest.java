package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import co.pacto.domain.contact.Message;
import co.pacto.domain.contact.MessageKind;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.evidence.EvidenceChain;
import co.pacto.domain.evidence.EvidenceEntry;
import co.pacto.domain.evidence.Verification;
import co.pacto.domain.portfolio.ImportedDebtor;
import co.pacto.domain.settings.ExampleSettings;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The copy that left, in the chain of its commitment (data.md 4, security.md 5.1).
final class CopyEvidenceTest {

    private static final Instant LATER = Instant.parse("2026-11-20T15:04:00Z");

    private final CallInProgress call = new CallInProgress().at(FormalizationStep.FORMALIZED);

    @Test
    void a_copy_that_left_is_the_next_entry_of_an_intact_chain() {
        call.copy(DialogueInput.YES);
        var read = call.commitment().termsDigest();

        call.write(sent(copy(CallInProgress.COMMITMENT_ID)));

        assertThat(call.evidence()).endsWith("COPY_REQUESTED", "COPY_SENT");
        assertThat(entries().getLast().canonical())
                .isEqualTo("{\"at\":\"2026-11-20T15:04:00.000Z\","
                        + "\"commitmentId\":\"0R40B99TA762496BV80AETHF6Z\",\"messageId\":\"M-1\","
                        + "\"providerId\":\"ses-1\",\"seq\":10,\"termsDigest\":\"" + read
                        + "\",\"textDigest\":\"d1\",\"textId\":\"email.agreement-copy.v1\","
                        + "\"type\":\"COPY_SENT\"}");
        assertThat(EvidenceChain.verify(entries(), call.commitment().chain()))
                .isInstanceOf(Verification.Intact.class);
    }

    /// data.md 7: an alarm is compared with what is armed, never with the version.
    @Test
    void what_is_armed_stays_armed_in_a_higher_version() {
        var before = call.commitment();

        call.write(sent(copy(CallInProgress.COMMITMENT_ID)));

        assertThat(call.commitment().version()).isEqualTo(before.version() + 1);
        assertThat(call.commitment().armed()).isPresent().isEqualTo(before.armed());
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.ACTIVE);
        assertThat(call.commitment().due()).isEqualTo(before.due());
    }

    @Test
    void there_is_no_copy_without_its_agreement() {
        for (var commitmentId : new String[]{null, "0R40B99TA762496BV80AETHF6Y"}) {
            assertThatIllegalStateException().isThrownBy(() -> sent(copy(commitmentId)));
        }
    }

    private Transaction sent(Message copy) {
        return CopyEvidence.sent(copy, call.file(), ExampleSettings.settings().creditor(), LATER);
    }

    private List<EvidenceEntry> entries() {
        return call.store()
                .auditPartition(EvidenceEntry.partition(CallInProgress.COMMITMENT_ID))
                .stream()
                .map(EvidenceEntry.class::cast)
                .toList();
    }

    private static Message copy(@Nullable String commitmentId) {
        return new Message("M-1", MessageKind.AGREEMENT_COPY, Purpose.REQUESTED_INFORMATION,
                ImportedDebtor.DEBTOR_ID, "EMAIL-1", commitmentId, ImportedDebtor.OBLIGATION_ID,
                "9", "email.agreement-copy.v1", "v1", "d1", Message.State.SENT, "ses-1", LATER, 3);
    }
}
