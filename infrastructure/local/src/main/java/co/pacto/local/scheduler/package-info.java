/// Amazon EventBridge Scheduler under the virtual clock: schedules, groups, firing, retries, dead letters.
@NullMarked
package co.pacto.local.scheduler;

import org.jspecify.annotations.NullMarked;
