package co.pacto.domain.contact;

/// Which call a step of a flow belongs to, and the number of the question that it answers
/// (data.md 11).
public record DialogueAddress(String contactPlanId, String debtorId, String obligationId,
        int question) {}
