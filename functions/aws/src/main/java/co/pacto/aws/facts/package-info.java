/// What every use case reads before it decides.
@NullMarked
package co.pacto.aws.facts;

import org.jspecify.annotations.NullMarked;
