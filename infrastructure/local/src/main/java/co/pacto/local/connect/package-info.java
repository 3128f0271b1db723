/// Amazon Connect: outbound calls to scripted people, contact events, flows that call functions.
@NullMarked
package co.pacto.local.connect;

import org.jspecify.annotations.NullMarked;
