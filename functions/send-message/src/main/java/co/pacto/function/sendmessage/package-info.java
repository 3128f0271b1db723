/// Sends the e-mails that were ordered, if the gate lets them leave now.
@NullMarked
package co.pacto.function.sendmessage;

import org.jspecify.annotations.NullMarked;
