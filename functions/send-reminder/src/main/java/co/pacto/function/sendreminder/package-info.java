/// Orders the reminder of an installment when its alarm rings, and arms the next step.
@NullMarked
package co.pacto.function.sendreminder;

import org.jspecify.annotations.NullMarked;
