/// The port of the truth: entities under their keys, read by partition, written in one transaction.
@NullMarked
package co.pacto.domain.store;

import org.jspecify.annotations.NullMarked;
