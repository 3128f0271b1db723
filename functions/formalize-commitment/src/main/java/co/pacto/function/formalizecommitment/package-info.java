@NullMarked
package co.pacto.function.formalizecommitment;

import org.jspecify.annotations.NullMarked;
