/// What the rest of the house is told: facts that were committed, as they travel on the bus.
@NullMarked
package co.pacto.domain.event;

import org.jspecify.annotations.NullMarked;
