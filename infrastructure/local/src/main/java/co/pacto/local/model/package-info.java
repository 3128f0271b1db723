/// The constraints of AWS's own service models: what a request may contain, and what AWS says when it does not.
@NullMarked
package co.pacto.local.model;

import org.jspecify.annotations.NullMarked;
