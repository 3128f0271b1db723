@NullMarked
package co.pacto.function.schedulereminders;

import org.jspecify.annotations.NullMarked;
