@NullMarked
package co.pacto.function.applysettings;

import org.jspecify.annotations.NullMarked;
