/// What one creditor configures: never wider than the law, and refused as a whole when it is.
@NullMarked
package co.pacto.domain.settings;

import org.jspecify.annotations.NullMarked;
