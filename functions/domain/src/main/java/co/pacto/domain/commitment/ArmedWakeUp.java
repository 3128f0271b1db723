package co.pacto.domain.commitment;

import co.pacto.domain.store.Stored;
import java.time.Instant;

/// The one wake-up that may act: an alarm that differs from it was replaced or is done.
///
/// `version` is the commitment's version at the moment this wake-up was armed and stays while nothing
/// re-arms it, whatever else changes on the commitment (commitment.md 3, invariant v).
public record ArmedWakeUp(Step step, @Stored(as = "n") int installment, Instant at, long version) {

    /// `c-<commitmentId>-<n>-<step>-v<version>`, at most 64 characters.
    public String alarmName(String commitmentId) {
        return "c-" + commitmentId + "-" + installment + "-" + step + "-v" + version;
    }
}
