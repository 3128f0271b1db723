package co.pacto.domain.commitment;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.commitment.TermsDecision.Accepted;
import co.pacto.domain.commitment.TermsDecision.Refused;
import co.pacto.domain.contact.CallTurn;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The steps that lead from a confirmed intention to a draft: OPTIONS, SELECT and PROPOSE of data.md
/// 11. A refusal is told with the figure that would do and leaves every draft as it is; it only moves
/// the dialogue to its next question.
public final class Drafting {

    private final AgreementRules rules;
    private final TermsPolicy policy;
    private final DraftingWords words;

    public Drafting(AgreementRules rules) {
        this.rules = rules;
        this.policy = rules.termsPolicy();
        this.words = new DraftingWords(rules);
    }

    /// Step OPTIONS: what the policy allows for this obligation.
    public DialogueAnswer options(Conversation conversation, int question, Instant now) {
        var digest = CallTurn.digest("OPTIONS", List.of());
        return switch (admission(conversation, question, digest, now)) {
            case Admission.TurnedAway(var status) -> turnedAway(conversation, status);
            case Admission.Again _ -> offered(conversation, conversation.turn().question(), now);
            case Admission.Fresh(var turn) -> undrafted(conversation, turn, digest,
                    offered(conversation, turn.question() + 1, now));
        };
    }

    private DialogueAnswer offered(Conversation conversation, int question, Instant now) {
        var standing = Standing.of(conversation.file());
        var refused = policy.refusalOf(standing, now)
                .filter(refusal -> refusal.reason() != TermsRefusal.APPROVAL_REQUIRED);
        return refused.isPresent()
                ? words.refused(refused.get().reason(), question)
                : words.offered(allowed(conversation), question);
    }

    /// Step SELECT: one of the options, by its number. Where there is none to choose from, the answer is
    /// why.
    public DialogueAnswer select(Conversation conversation, int question, int option, Instant now) {
        var digest = CallTurn.digest("SELECT", List.of(Integer.toString(option)));
        return switch (admission(conversation, question, digest, now)) {
            case Admission.TurnedAway(var status) -> turnedAway(conversation, status);
            case Admission.Again(var status) -> draftedAgain(conversation, status)
                    .orElseGet(() -> words.refused(status, conversation.turn().question()));
            case Admission.Fresh(var turn) -> {
                var options = allowed(conversation);
                if (options.isEmpty()) {
                    yield undrafted(conversation, turn, digest,
                            without(conversation, turn.question() + 1, now));
                }
                yield option < 1 || option > options.size()
                        ? invalid(conversation, "option")
                        : selected(conversation, options.get(option - 1).proposal(), turn, digest,
                                now);
            }
        };
    }

    private DialogueAnswer without(Conversation conversation, int question, Instant now) {
        return policy.refusalOf(Standing.of(conversation.file()), now)
                .map(refusal -> words.refused(refusal.reason(), question))
                .orElseGet(() -> words.offered(List.of(), question));
    }

    private DialogueAnswer selected(Conversation conversation, Proposal proposal, CallTurn turn,
            String digest, Instant now) {
        return switch (policy.decide(proposal, Standing.of(conversation.file()), now)) {
            case Refused(var reason, _) ->
                undrafted(conversation, turn, digest, words.refused(reason, turn.question() + 1));
            case Accepted(var agreed) -> drafted(conversation, agreed, turn, digest, now);
        };
    }

    /// They are those of the instant at which the call was answered, so that a number means the same
    /// option during the whole call.
    private List<Options.Option> allowed(Conversation conversation) {
        return new Options(rules.settings().policy(), policy).of(Standing.of(conversation.file()),
                conversation.call().answeredAt());
    }

    /// Step PROPOSE: the debtor's own terms.
    public DialogueAnswer propose(Conversation conversation, int question, Offer offer,
            Instant now) {
        var digest = CallTurn.digest("PROPOSE", offer.parameters());
        var firstDate = AgreedDate.read(offer.firstDate(), Bogota.date(now));
        return switch (admission(conversation, question, digest, now)) {
            case Admission.TurnedAway(var status) -> turnedAway(conversation, status);
            case Admission.Again _,Admission.Fresh _ when firstDate.isEmpty() ->
                invalid(conversation, "firstDate");
            case Admission.Again _,Admission.Fresh _ when offer.installments() < 1 ->
                invalid(conversation, "installments");
            case Admission.Again(var status) ->
                again(conversation, proposal(offer, firstDate.get()), status, now);
            case Admission.Fresh(var turn) ->
                judged(conversation, proposal(offer, firstDate.get()), turn, digest, now);
        };
    }

    /// A frequency nobody knows is one that the creditor does not agree, as a step plan is.
    private static Proposal proposal(Offer offer, LocalDate firstDate) {
        var frequency = Stream.of(Frequency.values())
                .filter(known -> known.name().equals(offer.frequency()))
                .findFirst()
                .orElse(Frequency.CUSTOM);
        return new Proposal(offer.amountPesos(), firstDate, frequency, offer.installments(),
                offer.method());
    }

    private DialogueAnswer judged(Conversation conversation, Proposal proposal, CallTurn turn,
            String digest, Instant now) {
        var standing = Standing.of(conversation.file());
        return switch (policy.decide(proposal, standing, now)) {
            case Refused refused -> undrafted(conversation, turn, digest,
                    words.refused(refused, standing, turn.question() + 1, now));
            case Accepted(var agreed) -> drafted(conversation, agreed, turn, digest, now);
        };
    }

    private DialogueAnswer drafted(Conversation conversation, Terms agreed, CallTurn turn,
            String digest, Instant now) {
        var next = turn.after(digest, DialogueStatus.DRAFTED.name());
        var draft = Draft.of(conversation, agreed, next, rules, now);
        var commitment = draft.commitment();
        return words.drafted(commitment, next.question())
                .writing(new Transaction().put(commitment)
                        .put(conversation.call()
                                .after(next)
                                .withCommitment(commitment.commitmentId()))
                        .put(draft.evidence()));
    }

    /// Only the dialogue moves on.
    private static DialogueAnswer undrafted(Conversation conversation, CallTurn turn, String digest,
            DialogueAnswer told) {
        return told.writing(new Transaction()
                .put(conversation.call().after(turn.after(digest, told.status()))));
    }

    private DialogueAnswer again(Conversation conversation, Proposal proposal, String status,
            Instant now) {
        var standing = Standing.of(conversation.file());
        return draftedAgain(conversation, status).orElseGet(() -> refusedAgain(proposal, standing,
                status, conversation.turn().question(), now));
    }

    private Optional<DialogueAnswer> draftedAgain(Conversation conversation, String status) {
        return conversation.commitment()
                .filter(_ -> status.equals(DialogueStatus.DRAFTED.name()))
                .map(draft -> words.drafted(draft, conversation.turn().question()));
    }

    private DialogueAnswer refusedAgain(Proposal proposal, Standing standing, String status,
            int question, Instant now) {
        return policy.decide(proposal, standing, now) instanceof Refused refused
                && refused.reason().name().equals(status)
                        ? words.refused(refused, standing, question, now)
                        : words.refused(new Refused(TermsRefusal.valueOf(status), new Limit.None()),
                                standing, question, now);
    }

    private static Admission admission(Conversation conversation, int question, String digest,
            Instant now) {
        var admission = Admission.of(conversation, question, digest);
        var mayDraft = conversation.isIntentionConfirmed() && conversation.isNegotiable(now);
        return admission instanceof Admission.Fresh && !mayDraft
                ? new Admission.TurnedAway(DialogueStatus.OUT_OF_ORDER)
                : admission;
    }

    private static DialogueAnswer turnedAway(Conversation conversation, DialogueStatus status) {
        return DialogueAnswer.plain(status, conversation.turn().question());
    }

    private static DialogueAnswer invalid(Conversation conversation, String field) {
        return DialogueAnswer.invalid(field, conversation.turn().question());
    }
}
