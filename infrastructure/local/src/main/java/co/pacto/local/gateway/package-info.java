/// The one HTTP endpoint: routing by signing name, errors in the form of each protocol.
@NullMarked
package co.pacto.local.gateway;

import org.jspecify.annotations.NullMarked;
