@NullMarked
package co.pacto.function.verifypayment;

import org.jspecify.annotations.NullMarked;
