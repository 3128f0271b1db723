package co.pacto.domain.commitment;

import java.util.Optional;
import java.util.stream.Stream;

/// What a step of negotiation and formalization answers besides the refusals of [TermsRefusal]
/// (data.md 11; commitment.md 13).
public enum DialogueStatus {

    /// The signal is stored.
    RECORDED,

    /// A signal out of the closed list; nothing is stored.
    UNKNOWN_SIGNAL,

    /// The debtor wants an agreement.
    CONFIRMED,

    /// The debtor does not want one now; the outcome is asked.
    NOT_CONFIRMED,

    /// Nothing was understood, or another document was named: the same question once more.
    REPEAT,

    /// A person goes on. A draft waits for that person until it expires.
    TO_ADVISOR,

    /// The options are told.
    OFFERED,

    /// No option fits the policy; an advisor finds one.
    NO_OPTIONS,

    /// The terms stand in the draft.
    DRAFTED,

    /// Whether the debtor agrees to go on is asked.
    ASK_CONSENT,

    /// The formalization is one step further.
    ADVANCED,

    /// The terms are negotiated again.
    BACK_TO_TERMS,

    /// The debtor does not agree; there is no commitment.
    REJECTED,

    /// The name or document was not the registered one, twice; there is no commitment.
    IDENTITY_NOT_CONFIRMED,

    /// The commitment exists.
    FORMALIZED,

    /// The copy will be mailed.
    COPY_QUEUED,

    /// The debtor did not ask for the copy.
    COPY_NOT_WANTED,

    /// The copy was asked for and there is no registered and authorised address; a person delivers it.
    COPY_PENDING,

    /// The accepted terms are not the stored ones.
    TERMS_CHANGED,

    /// A text or the evidence lacks a datum, whose name follows after a colon.
    MISSING_DATA,

    /// Debt data or terms were asked before identity (law.md R12).
    NOT_IDENTIFIED,

    /// The step does not belong here; nothing is written.
    OUT_OF_ORDER,

    /// The number of the question came with another input before; nothing is written.
    CONFLICT,

    /// A parameter says nothing that this step knows; nothing is written.
    INVALID_REQUEST;

    /// The status of this code; none for refusals of the terms and for MISSING_DATA with its field.
    static Optional<DialogueStatus> of(String code) {
        return Stream.of(values()).filter(status -> status.name().equals(code)).findFirst();
    }

    /// `MISSING_DATA:<field>`.
    static String missing(String field) {
        return MISSING_DATA + ":" + field;
    }
}
