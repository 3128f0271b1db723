package co.pacto.local.run;

/// What is noticed about a call while it is spoken: the texts that were said, by id, and what the
/// debtor did, never his digits.
interface CallJournal {

    /// A text was said to the end.
    void said(String contactPlanId, String textId);

    /// The debtor answered in a step: `YES`, `DIGITS`, `SILENCE`, …
    void heard(String contactPlanId, String step, String input);

    /// The formalization reached a step.
    void reached(String contactPlanId, String commitmentId, String formalizationStep,
            String question);

    /// Proposed terms were refused.
    void refused(String contactPlanId, String code, String limit);
}
