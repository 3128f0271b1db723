/// The person who owes: documents, names, addresses with their consents, and the obligations.
@NullMarked
package co.pacto.domain.debtor;

import org.jspecify.annotations.NullMarked;
