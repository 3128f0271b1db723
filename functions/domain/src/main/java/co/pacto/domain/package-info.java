@NullMarked
package co.pacto.domain;

import org.jspecify.annotations.NullMarked;
