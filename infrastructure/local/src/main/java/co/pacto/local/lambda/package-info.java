/// Functions of the template, run in this JVM under the virtual clock.
@NullMarked
package co.pacto.local.lambda;

import org.jspecify.annotations.NullMarked;
