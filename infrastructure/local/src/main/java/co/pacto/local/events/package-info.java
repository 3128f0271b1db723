/// Amazon EventBridge: the default bus, our own bus, rules and their queues.
@NullMarked
package co.pacto.local.events;

import org.jspecify.annotations.NullMarked;
