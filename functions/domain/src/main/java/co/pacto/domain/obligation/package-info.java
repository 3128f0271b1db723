/// What is owed: the obligation, its debtors, and the file of everything the money asks.
@NullMarked
package co.pacto.domain.obligation;

import org.jspecify.annotations.NullMarked;
