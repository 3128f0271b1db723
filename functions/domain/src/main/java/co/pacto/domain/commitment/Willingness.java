package co.pacto.domain.commitment;

import co.pacto.domain.contact.CallTurn;
import co.pacto.domain.script.Speech;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The two steps before any option is told (features.md PC-01, PC-02): the signal of willingness and
/// the confirmed intention. Neither asks why a debtor did not pay.
public final class Willingness {

    private static final String INTENTION_QUESTION = "call.intention.v1";
    private static final String MENU = "call.menu.v1";

    private Willingness() {}

    /// Step SIGNAL. A signal out of the closed list is told and stored nowhere.
    public static DialogueAnswer signal(Conversation conversation, int question, String signal,
            Instant now) {
        var digest = CallTurn.digest("SIGNAL", List.of(signal));
        var standing = conversation.turn().question();
        var known = known(signal);
        return switch (admission(conversation, question, digest, now)) {
            case Admission.TurnedAway(var status) -> DialogueAnswer.plain(status, standing);
            case Admission.Again _ when known.isPresent() -> recorded(known.get(), standing);
            case Admission.Fresh(var turn) when known.isPresent() -> {
                var next = turn.after(digest, DialogueStatus.RECORDED.name());
                yield recorded(known.get(), next.question()).writing(
                        new Transaction().put(conversation.call().after(next).withSignal(signal)));
            }
            case Admission.Again _,Admission.Fresh _ ->
                DialogueAnswer.plain(DialogueStatus.UNKNOWN_SIGNAL, standing);
        };
    }

    private static Optional<WillingnessSignal> known(String signal) {
        return Stream.of(WillingnessSignal.values())
                .filter(known -> known.name().equals(signal))
                .findFirst();
    }

    private static DialogueAnswer recorded(WillingnessSignal signal, int question) {
        var next = signal.isWilling() ? INTENTION_QUESTION : MENU;
        return DialogueAnswer
                .saying(DialogueStatus.RECORDED.name(), question, speech(List.of(next)))
                .with("willing", Boolean.toString(signal.isWilling()));
    }

    /// Step INTENTION. Only an explicit yes opens the options; silence is asked once more and then
    /// leads to a person.
    public static DialogueAnswer intention(Conversation conversation, int question,
            DialogueInput input, Instant now) {
        var digest = CallTurn.digest("INTENTION", List.of(input.name()));
        var standing = conversation.turn().question();
        return switch (admission(conversation, question, digest, now)) {
            case Admission.TurnedAway(var status) -> DialogueAnswer.plain(status, standing);
            case Admission.Again(var status) ->
                told(DialogueStatus.valueOf(status), input, standing);
            case Admission.Fresh(var turn) -> heard(conversation, turn, digest, input);
        };
    }

    private static DialogueAnswer heard(Conversation conversation, CallTurn turn, String digest,
            DialogueInput input) {
        var status = statusOf(input, turn);
        if (status == DialogueStatus.OUT_OF_ORDER) {
            return DialogueAnswer.plain(status, turn.question());
        }
        var next = turn.after(digest, status.name());
        var call = conversation.call().after(next);
        var isAnswer = input == DialogueInput.YES || input == DialogueInput.NO;
        return told(status, input, next.question())
                .writing(new Transaction().put(isAnswer ? call.withIntention(input.name()) : call));
    }

    private static DialogueStatus statusOf(DialogueInput input, CallTurn turn) {
        return switch (input) {
            case YES -> DialogueStatus.CONFIRMED;
            case NO -> DialogueStatus.NOT_CONFIRMED;
            case SILENCE,
                    NOT_UNDERSTOOD ->
                turn.lastStatus().equals(DialogueStatus.REPEAT.name())
                        ? DialogueStatus.TO_ADVISOR
                        : DialogueStatus.REPEAT;
            case ASK_ADVISOR -> DialogueStatus.TO_ADVISOR;
            case TERMS_READ_DONE, TERMS_CHANGED, NOTICE_PLAYED, DISCONNECT ->
                DialogueStatus.OUT_OF_ORDER;
        };
    }

    private static DialogueAnswer told(DialogueStatus status, DialogueInput input, int question) {
        var texts = switch (status) {
            case NOT_CONFIRMED -> List.of(MENU);
            case REPEAT -> List.of(input.repetitionTextId(), INTENTION_QUESTION);
            case TO_ADVISOR -> List.of("call.transfer.v1");
            default -> List.<String>of();
        };
        return DialogueAnswer.saying(status.name(), question, speech(texts));
    }

    private static Speech speech(List<String> textIds) {
        return Speech.of(Map.of(), textIds);
    }

    /// Once the formalization has begun, the intention is no longer asked.
    private static Admission admission(Conversation conversation, int question, String digest,
            Instant now) {
        var admission = Admission.of(conversation, question, digest);
        return admission instanceof Admission.Fresh && !conversation.isNegotiable(now)
                ? new Admission.TurnedAway(DialogueStatus.OUT_OF_ORDER)
                : admission;
    }
}
