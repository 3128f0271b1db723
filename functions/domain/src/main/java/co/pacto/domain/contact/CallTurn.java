package co.pacto.domain.contact;

import co.pacto.domain.Sha256;
import java.util.List;

/// How far a dialogue has come: the number that the last answer gave, the digest of the input that
/// led to it, and the status it said.
///
/// A flow brings the number back with its next step. That pair is what makes a step idempotent
/// (data.md 7): the platform's retry brings the old number with the old input, while a second
/// silence brings the next number and is never taken for a retry.
public record CallTurn(int question, String lastInput, String lastStatus) {

    /// What a step that arrives is to the dialogue.
    public sealed interface Arrival {

        /// It answers the open question.
        record New() implements Arrival {}

        /// It is the step before, delivered again: its status stands.
        record Repeated(String status) implements Arrival {}

        /// It claims the number of the step before with another input: nothing changes.
        record Conflict() implements Arrival {}

        /// It belongs to another place of the dialogue: nothing changes.
        record OutOfOrder() implements Arrival {}
    }

    /// Where this call stands before its formalization.
    public static CallTurn of(Call call) {
        return new CallTurn(call.question(), call.lastInput(), call.lastStatus());
    }

    /// The digest of a step and its further parameters, in the order of data.md 11.
    public static String digest(String step, List<String> parameters) {
        return Sha256.hex(parameters.isEmpty() ? step : step + "|" + String.join("|", parameters));
    }

    /// What a step with this number and this input digest is to the dialogue.
    public Arrival arrival(int number, String inputDigest) {
        if (number == question) {
            return new Arrival.New();
        }
        if (number != question - 1) {
            return new Arrival.OutOfOrder();
        }
        return lastInput.equals(inputDigest)
                ? new Arrival.Repeated(lastStatus)
                : new Arrival.Conflict();
    }

    /// The dialogue after the open question was answered.
    public CallTurn after(String inputDigest, String status) {
        return new CallTurn(question + 1, inputDigest, status);
    }

    /// Of two places the one further on: a call and its draft share one line of questions.
    public CallTurn laterOf(CallTurn other) {
        return other.question > question ? other : this;
    }
}
