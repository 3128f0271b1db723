package co.pacto.domain.commitment;

/// The progress of the formalization: the step, the number of the question it waits for, what the
/// last answer was and was told, and how often the debtor was silent, negotiated again or named
/// other data.
public record Formalization(FormalizationStep step, int question, String lastInput,
        String lastStatus, int silences, int loops, int mismatches) {}
