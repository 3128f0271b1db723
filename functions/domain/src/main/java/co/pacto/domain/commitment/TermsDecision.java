package co.pacto.domain.commitment;

/// The answer to proposed terms. A refusal is a value, never an exception, and changes nothing.
public sealed interface TermsDecision {

    record Accepted(Terms terms) implements TermsDecision {}

    record Refused(TermsRefusal reason, Limit limit) implements TermsDecision {}
}
