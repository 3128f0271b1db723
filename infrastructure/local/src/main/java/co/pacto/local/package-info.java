/// The embedded local AWS: one endpoint, one clock, the real template, no Docker and no account.
@NullMarked
package co.pacto.local;

import org.jspecify.annotations.NullMarked;
