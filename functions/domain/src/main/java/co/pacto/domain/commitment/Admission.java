package co.pacto.domain.commitment;

import co.pacto.domain.contact.CallTurn;
import co.pacto.domain.contact.CallTurn.Arrival;

/// Whether a step may act on a call, asked before its own rules: somebody must be on the line, it must
/// be certain who it is, and the step must answer the open question.
sealed interface Admission {

    /// It answers the open question.
    record Fresh(CallTurn turn) implements Admission {}

    /// It is the step before, delivered again: this status stands.
    record Again(String status) implements Admission {}

    /// It changes nothing.
    record TurnedAway(DialogueStatus status) implements Admission {}

    static Admission of(Conversation conversation, int question, String inputDigest) {
        if (!conversation.isOpen()) {
            return new TurnedAway(DialogueStatus.OUT_OF_ORDER);
        }
        if (!conversation.isIdentified()) {
            return new TurnedAway(DialogueStatus.NOT_IDENTIFIED);
        }
        var turn = conversation.turn();
        return switch (turn.arrival(question, inputDigest)) {
            case Arrival.New() -> new Fresh(turn);
            case Arrival.Repeated(var status) -> new Again(status);
            case Arrival.Conflict() -> new TurnedAway(DialogueStatus.CONFLICT);
            case Arrival.OutOfOrder() -> new TurnedAway(DialogueStatus.OUT_OF_ORDER);
        };
    }
}
