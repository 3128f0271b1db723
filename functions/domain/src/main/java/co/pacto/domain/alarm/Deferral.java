package co.pacto.domain.alarm;

import java.io.IOException;
import java.time.Duration;

/// Puts a message that has to wait back into its own queue. Waiting is not failing (services.md 9.8).
public interface Deferral {

    /// No queue keeps a message longer than this before it shows it again.
    Duration LONGEST_DELAY = Duration.ofMinutes(15);

    /// A message that has waited for so long, however often, fails: its dead letters show it to a person
    /// (services.md 9.8).
    Duration LONGEST_WAIT = Duration.ofHours(24);

    /// Sends the body again after the delay, at most [#LONGEST_DELAY], with one deferral more.
    ///
    /// @throws IOException when the body is no JSON object
    void again(String body, Duration delay) throws IOException;
}
