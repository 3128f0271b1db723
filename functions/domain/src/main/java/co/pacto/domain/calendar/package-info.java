/// Colombian dates: holidays as dated rules, banking and business days, and the hours of Ley 2300.
@NullMarked
package co.pacto.domain.calendar;

import org.jspecify.annotations.NullMarked;
