package co.pacto.domain.commitment;

import co.pacto.domain.contact.Message;
import co.pacto.domain.evidence.TermsDigest;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.settings.Creditor;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What became of the written copy of an agreement, in the chain of its commitment (data.md 4). The
/// commitment stands as it stood: whatever is armed stays armed.
public final class CopyEvidence {

    private CopyEvidence() {}

    /// The provider took the copy: which text with which terms, under which of his ids
    /// (security.md 5.1).
    ///
    /// @throws IllegalStateException when the file has no such commitment
    public static Transaction sent(Message copy, ObligationFile file, Creditor creditor,
            Instant now) {
        var commitment = Optional.ofNullable(copy.commitmentId())
                .flatMap(file::commitment)
                .orElseThrow(() -> new IllegalStateException("a copy is of an agreement"));
        Map<String, Object> facts = new TreeMap<>();
        facts.put("messageId", copy.messageId());
        facts.put("textId", copy.textId());
        facts.put("termsDigest", TermsDigest.of(commitment.terms(),
                creditor.interestAndDiscountStatement(), creditor.breachConsequence()));
        Optional.ofNullable(copy.textDigest()).ifPresent(digest -> facts.put("textDigest", digest));
        Optional.ofNullable(copy.providerId()).ifPresent(id -> facts.put("providerId", id));
        return new StepTaken(commitment, List.of()).proven("COPY_SENT", now, facts).writes();
    }
}
