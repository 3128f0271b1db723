/// The one clock of the local AWS, which only a test or a command moves.
@NullMarked
package co.pacto.local.clock;

import org.jspecify.annotations.NullMarked;
