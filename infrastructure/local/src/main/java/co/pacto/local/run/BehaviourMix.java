package co.pacto.local.run;

import co.pacto.domain.Ids;
import java.util.List;

/// How debtors without a row act: a mix in which about half of the promises are kept, drawn from the
/// seed and the debtor's id, so that neither the order of the calls nor another debtor changes it.
final class BehaviourMix {

    private record Kind(int weight, String calls, String pays) {}

    private static final List<Kind> KINDS = List.of(new Kind(16, "PROMISE", "1:+0:100%"),
            new Kind(4, "PROMISE", "1:-1:100%"), new Kind(4, "PROMISE", "1:+0:100%:posted+4"),
            new Kind(4, "PROMISE", "1:+5:100%"), new Kind(6, "PROMISE>REFUSE", "1:+0:60%"),
            new Kind(12, "PROMISE>REFUSE", "-"),
            new Kind(3, "PROMISE>PROMISE:TOTAL:1xSINGLE:+5", "-"),
            new Kind(5, "PROMISE:TOTAL:3xMONTHLY:+10", "1:+0:100%|2:+0:100%"),
            new Kind(6, "NO_ANSWER>PROMISE", "1:+0:100%"), new Kind(1, "NO_ANSWER", "-"),
            new Kind(30, "REFUSE", "-"), new Kind(12, "UNABLE", "-"),
            new Kind(2, "VOICEMAIL>BUSY>PROMISE", "1:+0:100%"), new Kind(1, "WRONG_NUMBER", "-"),
            new Kind(2, "HANG_UP:TERMS_READ>PROMISE", "1:+0:100%"));

    private static final int WEIGHTS = KINDS.stream().mapToInt(Kind::weight).sum();

    private final long seed;

    BehaviourMix(long seed) {
        this.seed = seed;
    }

    /// How this debtor acts.
    Behaviour of(String debtorId) {
        var drawn = Math.floorMod(Ids.id("mix", Long.toString(seed), debtorId).hashCode(), WEIGHTS);
        var below = 0;
        for (var kind : KINDS) {
            below += kind.weight();
            if (drawn < below) {
                return behaviour(kind);
            }
        }
        throw new IllegalStateException("the weights do not add up");
    }

    private static Behaviour behaviour(Kind kind) {
        try {
            return new Behaviour(BehaviourWords.calls(kind.calls()),
                    BehaviourWords.pays(kind.pays()));
        } catch (BehaviourWords.UnknownWordException e) {
            throw new IllegalStateException(e);
        }
    }
}
