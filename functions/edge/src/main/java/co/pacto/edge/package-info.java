/// What every handler needs at its edge: the flow codec, the queue and stream loops, the log and
/// metric writer, the environment reader. No rules, no AWS clients.
@NullMarked
package co.pacto.edge;

import org.jspecify.annotations.NullMarked;
