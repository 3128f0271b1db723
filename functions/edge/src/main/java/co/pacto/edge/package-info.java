@NullMarked
package co.pacto.edge;

import org.jspecify.annotations.NullMarked;
