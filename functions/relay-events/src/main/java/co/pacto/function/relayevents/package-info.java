/// Carries committed facts from the outbox to the bus.
@NullMarked
package co.pacto.function.relayevents;

import org.jspecify.annotations.NullMarked;
