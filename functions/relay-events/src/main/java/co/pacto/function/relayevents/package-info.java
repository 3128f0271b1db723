@NullMarked
package co.pacto.function.relayevents;

import org.jspecify.annotations.NullMarked;
