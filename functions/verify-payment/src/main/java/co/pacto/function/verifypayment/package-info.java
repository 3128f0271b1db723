/// Applies the clock to commitments: what falls due, and the verdict.
@NullMarked
package co.pacto.function.verifypayment;

import org.jspecify.annotations.NullMarked;
