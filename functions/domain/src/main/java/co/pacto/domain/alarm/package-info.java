/// The alarm clock: what wakes a function at an instant. An alarm holds ids and the version it was set
/// for; the table is the truth, so a lost, late or doubled alarm is harmless (design.md 2.1).
@NullMarked
package co.pacto.domain.alarm;

import org.jspecify.annotations.NullMarked;
