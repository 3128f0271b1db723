/// The hash-linked entries that prove what happened to a commitment.
@NullMarked
package co.pacto.domain.evidence;

import org.jspecify.annotations.NullMarked;
