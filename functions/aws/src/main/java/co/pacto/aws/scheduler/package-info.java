/// The alarm clock on Amazon EventBridge Scheduler.
@NullMarked
package co.pacto.aws.scheduler;

import org.jspecify.annotations.NullMarked;
