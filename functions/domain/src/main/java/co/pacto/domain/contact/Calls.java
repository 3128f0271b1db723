package co.pacto.domain.contact;

import co.pacto.domain.debtor.PhoneNumber;
import java.time.Instant;
import java.util.Optional;

/// The telephone platform as the product needs it.
///
/// What only a retry may cure (time-outs, errors of the platform itself) is thrown: the order comes
/// again and dials with the same token.
public interface Calls {

    /// What the platform said to a call.
    sealed interface Start {

        /// It rings.
        record Placed(String connectContactId) implements Start {}

        /// Too many calls, or too many a second: the order goes back (outcomes.md 6.4).
        record NoRoom() implements Start {}

        /// This number cannot be dialled.
        record BadNumber() implements Start {}

        /// The platform is not set up for this: country, flow, instance or permission.
        record NotConfigured(String errorCode) implements Start {}
    }

    /// What the platform knows of a call. `disconnectReason` is empty while it goes on.
    record Status(Optional<String> disconnectReason, Optional<Instant> answeredAt,
            Optional<Instant> endedAt) {}

    /// Dials; the same token within seven days gives the same call.
    Start start(PhoneNumber number, String contactPlanId, String clientToken);

    /// Looks at a call; empty when the platform does not know it.
    Optional<Status> describe(String connectContactId);
}
