/// The reader of the template that is deployed: intrinsics, names, order of creation.
@NullMarked
package co.pacto.local.template;

import org.jspecify.annotations.NullMarked;
