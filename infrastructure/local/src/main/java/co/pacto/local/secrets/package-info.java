/// Secrets Manager: values generated from the seed.
@NullMarked
package co.pacto.local.secrets;

import org.jspecify.annotations.NullMarked;
