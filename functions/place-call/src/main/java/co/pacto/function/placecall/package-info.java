@NullMarked
package co.pacto.function.placecall;

import org.jspecify.annotations.NullMarked;
