package co.pacto.domain.commitment;

import co.pacto.domain.contact.CallTurn;
import co.pacto.domain.evidence.EvidenceChain;
import co.pacto.domain.evidence.EvidenceEntry;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One answer of a formalization, or one fact about its copy, on its way into the tables: the commitment
/// as it is then, still in the version that is stored, and the evidence of it.
record StepTaken(Commitment commitment, List<EvidenceEntry> evidence) {

    /// The draft after a move of the table; the call stands at `turn` by it.
    static StepTaken of(Commitment draft, FormalizationTable.Move move, CallTurn turn) {
        var progress = new Formalization(move.step(), turn.question(), turn.lastInput(),
                turn.lastStatus(), move.silences(), move.loops(), move.mismatches());
        return new StepTaken(with(draft, progress, draft.termsDigest(), draft.version()),
                List.of());
    }

    /// The same with the digest of the terms that were read.
    StepTaken read(String termsDigest) {
        return new StepTaken(
                with(commitment, commitment.formalization(), termsDigest, commitment.version()),
                evidence);
    }

    /// The same with one entry of evidence more.
    StepTaken proven(String type, Instant now, Map<String, ?> facts) {
        var entry = EvidenceChain.next(commitment.chain(), commitment.commitmentId(), type, now,
                facts);
        List<EvidenceEntry> entries = new ArrayList<>(evidence);
        entries.add(entry);
        return new StepTaken(commitment.with(EvidenceChain.after(entry)), List.copyOf(entries));
    }

    /// Everything that is written for a step that changes no state.
    Transaction writes() {
        return new Transaction().put(next()).put(evidence);
    }

    /// The commitment in the version that follows the stored one.
    Commitment next() {
        return with(commitment, commitment.formalization(), commitment.termsDigest(),
                commitment.version() + 1);
    }

    private static Commitment with(Commitment commitment, Formalization progress,
            @Nullable String termsDigest, long version) {
        return new Commitment(commitment.commitmentId(), commitment.debtorId(),
                commitment.obligationId(), commitment.terms(), termsDigest, commitment.origin(),
                progress, commitment.state(), commitment.course(), commitment.wakeUps(),
                commitment.chain(), version);
    }
}
