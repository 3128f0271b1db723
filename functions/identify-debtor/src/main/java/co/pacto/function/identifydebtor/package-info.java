@NullMarked
package co.pacto.function.identifydebtor;

import org.jspecify.annotations.NullMarked;
