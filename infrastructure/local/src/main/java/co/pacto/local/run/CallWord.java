package co.pacto.local.run;

import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.commitment.Frequency;
import java.time.LocalTime;
import java.util.OptionalLong;

/// What a debtor does in one call, as a word of `behaviours.csv` (local-run.md 3).
sealed interface CallWord {

    /// Accepts and formalizes. The amount is empty for the whole balance; `copy` is false when the
    /// debtor declines the e-mail copy.
    record Promise(OptionalLong amountPesos, int installments, Frequency frequency, int days,
            boolean copy) implements CallWord {}

    /// Proposes an amount on a date first, then takes the first option.
    record Offer(long pesos, int days, boolean copy) implements CallWord {}

    /// Does not want to pay.
    record Refuse() implements CallWord {}

    /// Cannot pay.
    record Unable() implements CallWord {}

    /// Asks to be called another day.
    record CallBack(int days, LocalTime at) implements CallWord {}

    /// What the line gives: nobody, a machine or another person.
    record Line(Kind kind) implements CallWord {

        /// The ways a call does not reach the debtor.
        enum Kind {
            NO_ANSWER,
            BUSY,
            VOICEMAIL,
            WRONG_NUMBER,
            THIRD_PARTY
        }
    }

    /// Hangs up when this step of the formalization is reached.
    record HangUp(FormalizationStep step) implements CallWord {}

    /// Gives another document number at the confirmation, twice.
    record Mismatch() implements CallWord {}

    /// Fails the identity question at the opening, both tries.
    record WrongIdentity() implements CallWord {}

    /// Answers and never speaks or presses.
    record Silent() implements CallWord {}

    /// Answers and leaves the conversation to whoever invokes the functions.
    record Manual() implements CallWord {}

    /// Silent in this step of the formalization, twice.
    record Silence(FormalizationStep step) implements CallWord {}
}
