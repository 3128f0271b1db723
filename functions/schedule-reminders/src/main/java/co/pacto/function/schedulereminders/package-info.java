/// Keeps the alarm clock in step with what is armed and planned.
@NullMarked
package co.pacto.function.schedulereminders;

import org.jspecify.annotations.NullMarked;
