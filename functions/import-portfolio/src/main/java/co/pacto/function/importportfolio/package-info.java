@NullMarked
package co.pacto.function.importportfolio;

import org.jspecify.annotations.NullMarked;
