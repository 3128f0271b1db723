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
            case Admission.Fresh(var turn) -> {
                var told = offered(conversation, turn.question() + 1, now);
                yield told.writing(new Transaction()
                        .put(conversation.call().after(turn.after(digest, told.status()))));
            }
        };
    }

    private DialogueAnswer offered(Conversation conversation, int question, Instant now) {
        var standing = Standing.of(conversation.file());
        var refused = policy.refusalOf(standing, now)
                .filter(refusal -> refusal.reason() != TermsRefusal.APPROVAL_REQUIRED);
        return refused.isPresent()
                ? words.refused(refused.get(), standing, question, now)
                : words.offered(allowed(conversation), question);
    }

    /// Step SELECT: one of the options, by its number.
    public DialogueAnswer select(Conversation conversation, int question, int option, Instant now) {
        var digest = CallTurn.digest("SELECT", List.of(Integer.toString(option)));
        return switch (admission(conversation, question, digest, now)) {
            case Admission.TurnedAway(var status) -> turnedAway(conversation, status);
            case Admission.Again(var status) -> chosen(conversation, option)
                    .map(proposal -> again(conversation, proposal, status, now))
                    .orElseGet(() -> invalid(conversation, "option"));
            case Admission.Fresh(var turn) -> chosen(conversation, option)
                    .map(proposal -> judged(conversation, proposal, turn, digest, now))
                    .orElseGet(() -> invalid(conversation, "option"));
        };
    }

    private Optional<Proposal> chosen(Conversation conversation, int option) {
        return option < 1
                ? Optional.empty()
                : allowed(conversation).stream()
                        .skip(option - 1L)
                        .findFirst()
                        .map(Options.Option::proposal);
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
        var call = conversation.call();
        switch (policy.decide(proposal, standing, now)) {
            case Refused refused -> {
                var next = turn.after(digest, refused.reason().name());
                return words.refused(refused, standing, next.question(), now)
                        .writing(new Transaction().put(call.after(next)));
            }
            case Accepted(var terms) -> {
                var next = turn.after(digest, DialogueStatus.DRAFTED.name());
                var draft = Draft.of(conversation, terms, next, rules, now);
                return words.drafted(draft.commitment(), next.question())
                        .writing(new Transaction().put(draft.commitment())
                                .put(call.after(next)
                                        .withCommitment(draft.commitment().commitmentId()))
                                .put(draft.evidence()));
            }
        }
    }

    private DialogueAnswer again(Conversation conversation, Proposal proposal, String status,
            Instant now) {
        var question = conversation.turn().question();
        var draft = conversation.commitment();
        if (status.equals(DialogueStatus.DRAFTED.name()) && draft.isPresent()) {
            return words.drafted(draft.get(), question);
        }
        var standing = Standing.of(conversation.file());
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
