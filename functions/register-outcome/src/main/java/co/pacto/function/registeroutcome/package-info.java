/// Registers how a contact ended, once, with everything that follows from it.
@NullMarked
package co.pacto.function.registeroutcome;

import org.jspecify.annotations.NullMarked;
