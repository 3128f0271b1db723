@NullMarked
package co.pacto.function.registeroutcome;

import org.jspecify.annotations.NullMarked;
