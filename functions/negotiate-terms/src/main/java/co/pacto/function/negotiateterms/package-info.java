@NullMarked
package co.pacto.function.negotiateterms;

import org.jspecify.annotations.NullMarked;
