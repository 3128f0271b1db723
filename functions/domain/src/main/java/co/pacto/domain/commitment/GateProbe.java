package co.pacto.domain.commitment;

import co.pacto.domain.contact.Channel;
import java.time.Instant;

/// Asks the contact gate what it would say to a reminder by this channel at this instant, given the
/// contacts known now. Nothing is stored or reserved by asking.
@FunctionalInterface
public interface GateProbe {

    boolean allows(Channel channel, Instant at);
}
