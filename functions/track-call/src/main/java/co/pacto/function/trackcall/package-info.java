/// Follows what the telephone platform says of a call, up to its end.
@NullMarked
package co.pacto.function.trackcall;

import org.jspecify.annotations.NullMarked;
