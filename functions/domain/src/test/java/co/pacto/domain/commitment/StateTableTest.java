package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.contact.StopReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The two tables of commitment.md 2.3, to the letter: `=` is the same state, `.` is refused, `RS` is
/// RESUME, which may lead to ACTIVE, PENDING_VERIFICATION or, after a verdict, to each verdict.
final class StateTableTest {

    private static final LocalDate DATE = LocalDate.parse("2026-11-27");

    private static final List<CommitmentEvent> EVENTS = List.of(
            new CommitmentEvent.Formalize("terms", true, false), new CommitmentEvent.ExpireDraft(),
            new CommitmentEvent.Cancel("OBLIGATION_CLOSED"),
            new CommitmentEvent.PaymentCovers("FILE-1"),
            new CommitmentEvent.PaymentPartial("FILE-1"), new CommitmentEvent.FallDue(1),
            new CommitmentEvent.ClaimPayment(1, DATE, null),
            new CommitmentEvent.ClaimRejected("no"), new CommitmentEvent.ClaimTimedOut(),
            new CommitmentEvent.Suspend(StopReason.DISPUTE, Instant.EPOCH),
            new CommitmentEvent.Lift("solved"),
            new CommitmentEvent.SuspensionEnded(true, Instant.EPOCH),
            new CommitmentEvent.GraceEnded(1), new CommitmentEvent.Renegotiate("C2", false),
            new CommitmentEvent.ReversePayment("FILE-1", DATE));

    private static final String TABLE = """
            DRAFT                | AC | CA | CA | . | . | . | . | . | . | . | . | . | . | . | .
            ACTIVE               | . | . | CA | KE = | = | PV | PC | . | . | SU | . | . | . | RE | = PV
            PENDING_VERIFICATION | . | . | CA | KE AC = | = | = | PC | . | . | SU | . | . | PK BR AC = | RE | =
            PAYMENT_CLAIMED      | . | . | CA | KE RS | = | = | = | RS | RS | SU | . | . | . | . | =
            SUSPENDED            | . | . | CA | KE = | = | = | = | . | . | = | RS | RS = CA | . | RE | =
            KEPT                 | . | . | . | . | . | . | . | . | . | . | . | . | . | . | = AC PV
            PARTIALLY_KEPT       | . | . | . | KE = | = | . | PC | . | . | . | . | . | . | RE | = PV
            BROKEN               | . | . | . | KE = | PK = | . | PC | . | . | . | . | . | . | RE | =
            REPLACED             | . | . | . | . | . | . | . | . | . | . | . | . | . | . | .
            CANCELLED            | . | . | . | . | . | . | . | . | . | . | . | . | . | . | .
            """;

    private static final Pattern COLUMN = Pattern.compile("\\|");
    private static final Pattern CODE = Pattern.compile(" ");

    record Cell(CommitmentState state, CommitmentEvent event, Set<CommitmentState> targets) {

        @Override
        public String toString() {
            return state + " x " + event.code() + " -> " + targets;
        }
    }

    static Stream<Cell> cells() {
        return TABLE.lines().flatMap(row -> {
            var columns = COLUMN.splitAsStream(row).map(String::strip).toList();
            var state = CommitmentState.valueOf(columns.getFirst());
            List<Cell> cells = new ArrayList<>();
            for (var index = 0; index < EVENTS.size(); index++) {
                cells.add(
                        new Cell(state, EVENTS.get(index), targets(state, columns.get(index + 1))));
            }
            return cells.stream();
        });
    }

    private static Set<CommitmentState> targets(CommitmentState state, String cell) {
        Set<CommitmentState> targets = new TreeSet<>();
        for (var code : CODE.splitAsStream(cell).toList()) {
            switch (code) {
                case "." -> {
                }
                case "=" -> targets.add(state);
                case "RS" -> targets.addAll(List.of(CommitmentState.ACTIVE,
                        CommitmentState.PENDING_VERIFICATION, CommitmentState.KEPT,
                        CommitmentState.PARTIALLY_KEPT, CommitmentState.BROKEN));
                default -> targets.add(Codes.stateOf(code));
            }
        }
        return targets;
    }

    private static final class Codes {

        private static CommitmentState stateOf(String code) {
            return switch (code) {
                case "AC" -> CommitmentState.ACTIVE;
                case "PV" -> CommitmentState.PENDING_VERIFICATION;
                case "PC" -> CommitmentState.PAYMENT_CLAIMED;
                case "SU" -> CommitmentState.SUSPENDED;
                case "KE" -> CommitmentState.KEPT;
                case "PK" -> CommitmentState.PARTIALLY_KEPT;
                case "BR" -> CommitmentState.BROKEN;
                case "RE" -> CommitmentState.REPLACED;
                case "CA" -> CommitmentState.CANCELLED;
                default -> throw new IllegalArgumentException(code);
            };
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_pair_leads_where_the_table_says_and_nowhere_else(Cell cell) {
        var reached = new TreeSet<CommitmentState>();
        for (var guards : Answers.allFor(cell.state(), cell.event())) {
            for (var event : variants(cell.event())) {
                if (StateTable.next(cell.state(), event,
                        guards) instanceof Transition.To(var state)) {
                    reached.add(state);
                }
            }
        }

        assertThat(reached).isEqualTo(cell.targets());
    }

    @Test
    void fifty_pairs_are_accepted_and_a_hundred_are_refused() {
        assertThat(cells()).hasSize(150);
        assertThat(cells().filter(cell -> cell.targets().isEmpty())).hasSize(100)
                .allSatisfy(cell -> assertThat(
                        StateTable.next(cell.state(), cell.event(), Answers.PERMISSIVE))
                        .isEqualTo(new Transition.Refused(LifeRefusal.ILLEGAL_TRANSITION)));
    }

    @Test
    void every_state_is_reached_from_a_draft() {
        assertThat(reachable(CommitmentState.DRAFT, cells().toList()))
                .containsExactlyInAnyOrder(CommitmentState.values());
    }

    @Test
    void from_every_live_state_and_a_draft_the_clock_alone_reaches_an_end() {
        var clock = List.of("EXPIRE_DRAFT", "FALL_DUE", "CLAIM_TIMED_OUT", "SUSPENSION_ENDED",
                "GRACE_ENDED");
        var byClock = cells().filter(cell -> clock.contains(cell.event().code())).toList();

        assertThat(Arrays.stream(CommitmentState.values())
                .filter(state -> state.isLive() || state == CommitmentState.DRAFT))
                .allSatisfy(state -> assertThat(reachable(state, byClock))
                        .anyMatch(end -> !end.isLive() && end != CommitmentState.DRAFT));
    }

    private static Set<CommitmentState> reachable(CommitmentState from, List<Cell> cells) {
        var reached = new TreeSet<>(Set.of(from));
        for (var before = 0; before < reached.size();) {
            before = reached.size();
            cells.stream()
                    .filter(cell -> reached.contains(cell.state()))
                    .map(Cell::targets)
                    .toList()
                    .forEach(reached::addAll);
        }
        return reached;
    }

    @Test
    void an_early_clock_changes_nothing() {
        var early = new Answers(Optional.empty(), false, CommitmentState.ACTIVE,
                CommitmentState.ACTIVE, false, true, false, CommitmentState.BROKEN);

        assertThat(StateTable.next(CommitmentState.ACTIVE, new CommitmentEvent.FallDue(1), early))
                .isEqualTo(new Transition.NotYet());
        assertThat(StateTable.next(CommitmentState.PENDING_VERIFICATION,
                new CommitmentEvent.GraceEnded(1), early)).isEqualTo(new Transition.NotYet());
    }

    @Test
    void a_third_claim_is_refused_with_its_limit() {
        var spent = new Answers(Optional.empty(), false, CommitmentState.ACTIVE,
                CommitmentState.ACTIVE, true, false, false, CommitmentState.BROKEN);
        var refusals = new TreeMap<CommitmentState, Transition>();
        for (var state : CommitmentState.values()) {
            if (state.isLive() || state.isBreach()) {
                refusals.put(state, StateTable.next(state,
                        new CommitmentEvent.ClaimPayment(1, DATE, null), spent));
            }
        }

        assertThat(refusals.values()).hasSize(6)
                .containsOnly(new Transition.Refused(LifeRefusal.CLAIM_LIMIT));
    }

    @Test
    void a_claim_or_hold_after_a_verdict_leaves_nothing_to_cancel() {
        var judged = new Answers(Optional.empty(), false, CommitmentState.ACTIVE,
                CommitmentState.BROKEN, true, true, true, CommitmentState.BROKEN);

        assertThat(List.of(CommitmentState.PAYMENT_CLAIMED, CommitmentState.SUSPENDED))
                .allSatisfy(state -> assertThat(
                        StateTable.next(state, new CommitmentEvent.Cancel("mistake"), judged))
                        .isEqualTo(new Transition.Refused(LifeRefusal.ILLEGAL_TRANSITION)));
    }

    /// The end of a hold has two forms: a reason that lapses, and one that a person must lift.
    private static List<CommitmentEvent> variants(CommitmentEvent event) {
        return event instanceof CommitmentEvent.SuspensionEnded
                ? List.of(event, new CommitmentEvent.SuspensionEnded(false, Instant.EPOCH))
                : List.of(event);
    }

    /// Answers to the guards, each as the test says.
    record Answers(Optional<LifeRefusal> refusal, boolean isComplete, CommitmentState clock,
            CommitmentState resumed, boolean onTime, boolean hasMoreLeft,
            boolean hasVerdictToResume, CommitmentState rejudged) implements Guards {

        private static final List<CommitmentState> CLOCKS = List.of(CommitmentState.ACTIVE,
                CommitmentState.PENDING_VERIFICATION);

        static final Answers PERMISSIVE = new Answers(Optional.empty(), true,
                CommitmentState.ACTIVE, CommitmentState.ACTIVE, true, true, false,
                CommitmentState.KEPT);

        /// Every combination of answers that the real guards can give in a state.
        static List<Answers> allFor(CommitmentState state, CommitmentEvent event) {
            List<Answers> all = new ArrayList<>();
            for (var bits = 0; bits < 32; bits++) {
                for (var clock : CLOCKS) {
                    for (var verdict : verdicts(state, event)) {
                        var isJudged = (bits & 16) != 0;
                        all.add(new Answers(
                                (bits & 1) == 0
                                        ? Optional.empty()
                                        : Optional.of(LifeRefusal.LEVEL_LIMIT),
                                (bits & 2) != 0, clock, isJudged ? verdict : clock, (bits & 4) != 0,
                                (bits & 8) != 0, isJudged, verdict));
                    }
                }
            }
            return all;
        }

        /// A payment that covers the judged installment makes it kept or is too late; one that does
        /// not cover it makes it at most partial.
        private static List<CommitmentState> verdicts(CommitmentState state,
                CommitmentEvent event) {
            if (event instanceof CommitmentEvent.PaymentCovers && state.isBreach()) {
                return List.of(CommitmentState.KEPT, state);
            }
            return event instanceof CommitmentEvent.PaymentPartial && state.isBreach()
                    ? List.of(CommitmentState.PARTIALLY_KEPT, CommitmentState.BROKEN)
                    : List.of(CommitmentState.KEPT, CommitmentState.PARTIALLY_KEPT,
                            CommitmentState.BROKEN);
        }

        @Override
        public Optional<LifeRefusal> refusalToFormalize(CommitmentEvent.Formalize event) {
            return refusal;
        }

        @Override
        public boolean isDue(int installment) {
            return onTime;
        }

        @Override
        public boolean hasClaimsLeft() {
            return hasMoreLeft;
        }

        @Override
        public Optional<LifeRefusal> refusalToReplace(CommitmentEvent.Renegotiate event) {
            return refusal;
        }

        @Override
        public boolean isReopened() {
            return !isComplete;
        }

        @Override
        public boolean isJudgeable(int installment) {
            return onTime;
        }

        @Override
        public CommitmentState judged(int installment) {
            return hasMoreLeft || rejudged == CommitmentState.KEPT ? clock : rejudged;
        }

        @Override
        public boolean hasHoldRenewalsLeft() {
            return hasMoreLeft;
        }
    }
}
