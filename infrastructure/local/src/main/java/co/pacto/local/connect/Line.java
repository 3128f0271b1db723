package co.pacto.local.connect;

import java.time.Instant;
import java.util.Map;

/// An answered call, for who speaks on it.
public interface Line {

    PlacedCall call();

    Instant now();

    /// Calls a function as a block of the flow would: with the complete event, again after an error
    /// of the function, up to three tries.
    ///
    /// @return its answer; empty when the flow would take its error branch, which is an anomaly too
    Map<String, String> invoke(String function, Map<String, String> parameters);
}
