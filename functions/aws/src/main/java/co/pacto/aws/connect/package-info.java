/// The telephone platform: Amazon Connect.
@NullMarked
package co.pacto.aws.connect;

import org.jspecify.annotations.NullMarked;
