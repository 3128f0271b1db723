package co.pacto.domain.commitment;

import co.pacto.domain.Ids;
import co.pacto.domain.contact.CallTurn;
import co.pacto.domain.evidence.Chain;
import co.pacto.domain.evidence.EvidenceChain;
import co.pacto.domain.evidence.EvidenceEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The commitment of a call before it has any effect, and the evidence of how it came about. It
/// belongs to that call alone: proposing again rewrites it, and its evidence goes on where it stood.
record Draft(Commitment commitment, List<EvidenceEntry> evidence) {

    /// Whether a commitment is a draft that has not expired: an expired one is as good as cancelled.
    static boolean isOpen(Commitment commitment, Instant now) {
        return commitment.state() == CommitmentState.DRAFT
                && now.isBefore(commitment.origin().expiresAt());
    }

    /// These terms as the draft of the call, which stands at `turn` by them.
    static Draft of(Conversation conversation, Terms terms, CallTurn turn, AgreementRules rules,
            Instant now) {
        var former = conversation.commitment();
        var obligationId = conversation.obligation().obligationId();
        var commitmentId = Ids.id("commitment", conversation.contact().contactPlanId(),
                obligationId);
        List<EvidenceEntry> evidence = new ArrayList<>();
        var chain = former.map(Commitment::chain).orElse(Chain.EMPTY);
        if (former.isEmpty()) {
            evidence.add(EvidenceChain.next(chain, commitmentId, "CALL_FACTS", now,
                    DraftFacts.ofCall(conversation, rules)));
            chain = EvidenceChain.after(evidence.getLast());
        }
        evidence.add(EvidenceChain.next(chain, commitmentId, "TERMS_DRAFTED", now,
                DraftFacts.ofTerms(terms)));
        var commitment = new Commitment(commitmentId, conversation.debtor().debtorId(),
                obligationId, terms, null, origin(conversation, terms, rules, now),
                progress(conversation, turn), CommitmentState.DRAFT, Course.DRAFT, WakeUpPlan.NONE,
                EvidenceChain.after(evidence.getLast()),
                former.map(Commitment::version).orElse(0L) + 1);
        return new Draft(commitment, List.copyOf(evidence));
    }

    /// A new draft starts the formalization anew; only how often it was negotiated again is kept.
    private static Formalization progress(Conversation conversation, CallTurn turn) {
        var loops = conversation.commitment().map(draft -> draft.formalization().loops()).orElse(0);
        return new Formalization(FormalizationStep.STARTED, turn.question(), turn.lastInput(),
                turn.lastStatus(), 0, loops, 0);
    }

    private static Origin origin(Conversation conversation, Terms terms, AgreementRules rules,
            Instant now) {
        var contact = conversation.contact();
        var balance = conversation.file().balance();
        var replaces = Predecessor.in(conversation.file()).map(Commitment::commitmentId);
        var life = Duration.ofMinutes(rules.settings().policy().draftExpiryMinutes());
        return new Origin(contact.contactPlanId(), contact.channel(), contact.initiator(),
                conversation.obligation().level(), balance.owedPesos(), balance.balanceOn(),
                replaces.orElse(null),
                rules.versions(AgreementTexts.of(terms, conversation.debtor().document().type())),
                now, now.plus(life));
    }
}
