/// Opens a call and finds out whether the debtor is on the line.
@NullMarked
package co.pacto.function.identifydebtor;

import org.jspecify.annotations.NullMarked;
