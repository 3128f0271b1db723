package co.pacto.local.events;

import java.util.List;
import java.util.Optional;

/// One rule of a bus: its queues receive what its pattern matches.
record Rule(String name, String arn, String pattern, List<Target> targets) {

    /// @param wholeEvent whether the queue receives the envelope, or only what `$.detail` holds
    /// @param deadLetters the queue for what cannot be delivered
    record Target(String queueArn, boolean wholeEvent, Optional<String> deadLetters) {}
}
