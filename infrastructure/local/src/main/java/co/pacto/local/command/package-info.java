/// The command `pacto`: options in, an exit code and one line for each mistake out.
@NullMarked
package co.pacto.local.command;

import org.jspecify.annotations.NullMarked;
