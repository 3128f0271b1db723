@NullMarked
package co.pacto.function.handlebreach;

import org.jspecify.annotations.NullMarked;
