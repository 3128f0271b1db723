package co.pacto.domain.alarm;

import java.io.IOException;
import java.time.Duration;

/// Puts a message that has to wait back into its own queue. Waiting is not failing (services.md 9.8).
public interface Deferral {

    /// Sends the body again after the delay, at most 15 minutes, with one deferral more.
    ///
    /// @throws IOException when the body is no JSON object
    void again(String body, Duration delay) throws IOException;
}
