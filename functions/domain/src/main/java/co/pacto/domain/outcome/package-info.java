/// How every contact ends: exactly one outcome with its effects, the alerts people see and the tasks
/// they get.
@NullMarked
package co.pacto.domain.outcome;

import org.jspecify.annotations.NullMarked;
