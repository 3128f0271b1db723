@NullMarked
package co.pacto.function.sendmessage;

import org.jspecify.annotations.NullMarked;
