@NullMarked
package co.pacto.function.trackcall;

import org.jspecify.annotations.NullMarked;
