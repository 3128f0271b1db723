/// Finds terms that the debtor and the creditor can agree on.
@NullMarked
package co.pacto.function.negotiateterms;

import org.jspecify.annotations.NullMarked;
