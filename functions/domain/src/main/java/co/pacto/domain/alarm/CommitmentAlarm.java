package co.pacto.domain.alarm;

import co.pacto.domain.commitment.Step;

/// An alarm of a commitment that rang: for which wake-up it was set. Whether that is still the armed
/// one, the commitment says.
public record CommitmentAlarm(String commitmentId, String obligationId, Step step, int installment,
        long version) {}
