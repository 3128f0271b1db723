/// The commitment to pay: its terms, its life from draft to verdict, its wake-ups and its level.
@NullMarked
package co.pacto.domain.commitment;

import org.jspecify.annotations.NullMarked;
