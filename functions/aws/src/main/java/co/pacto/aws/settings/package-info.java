/// The text of a client's settings.
@NullMarked
package co.pacto.aws.settings;

import org.jspecify.annotations.NullMarked;
