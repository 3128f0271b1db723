/// Applies the client's settings at every deployment, or refuses the deployment.
@NullMarked
package co.pacto.function.applysettings;

import org.jspecify.annotations.NullMarked;
