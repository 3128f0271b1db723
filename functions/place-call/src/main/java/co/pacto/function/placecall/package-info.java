/// Dials what was ordered, if the gate lets it leave now.
@NullMarked
package co.pacto.function.placecall;

import org.jspecify.annotations.NullMarked;
