@NullMarked
package co.pacto.aws;

import org.jspecify.annotations.NullMarked;
