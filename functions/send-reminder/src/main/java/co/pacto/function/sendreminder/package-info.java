@NullMarked
package co.pacto.function.sendreminder;

import org.jspecify.annotations.NullMarked;
