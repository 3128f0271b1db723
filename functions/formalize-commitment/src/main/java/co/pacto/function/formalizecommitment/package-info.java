/// Walks the script of a commitment step by step until it exists.
@NullMarked
package co.pacto.function.formalizecommitment;

import org.jspecify.annotations.NullMarked;
