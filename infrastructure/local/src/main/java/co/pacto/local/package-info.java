@NullMarked
package co.pacto.local;

import org.jspecify.annotations.NullMarked;
