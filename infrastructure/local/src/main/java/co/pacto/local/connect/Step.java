package co.pacto.local.connect;

import java.time.Duration;

/// How a conversation goes on.
public sealed interface Step {

    /// The next step comes later.
    record Continue(Duration after) implements Step {}

    /// The call ends here.
    ///
    /// @param disconnectReason such as `CUSTOMER_DISCONNECT`, `CONTACT_FLOW_DISCONNECT`
    record End(String disconnectReason) implements Step {}
}
