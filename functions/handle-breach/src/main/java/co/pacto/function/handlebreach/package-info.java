/// Plans the one notice of a breach at the first lawful instant.
@NullMarked
package co.pacto.function.handlebreach;

import org.jspecify.annotations.NullMarked;
