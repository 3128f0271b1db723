/// The Spanish texts debtors and advisors hear and read, how values enter them, and the rules that
/// every text must keep.
@NullMarked
package co.pacto.domain.script;

import org.jspecify.annotations.NullMarked;
