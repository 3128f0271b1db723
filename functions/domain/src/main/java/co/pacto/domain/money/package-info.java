/// Whole pesos: how they are written, spoken, divided and compared, with the dates and digits that
/// are spoken beside them. Nothing here reads the locale data of the JDK (law.md 11.4).
@NullMarked
package co.pacto.domain.money;

import org.jspecify.annotations.NullMarked;
