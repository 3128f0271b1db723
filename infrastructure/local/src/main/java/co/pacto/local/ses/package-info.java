/// Amazon SES v2: identities, sending, the outbox.
@NullMarked
package co.pacto.local.ses;

import org.jspecify.annotations.NullMarked;
