/// The creditor's files: what a row of the portfolio or of the payments must be to be taken.
@NullMarked
package co.pacto.domain.portfolio;

import org.jspecify.annotations.NullMarked;
