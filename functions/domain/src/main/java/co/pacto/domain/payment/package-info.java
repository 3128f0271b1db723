/// Money received and taken back, as the creditor's system or a provider reports it.
@NullMarked
package co.pacto.domain.payment;

import org.jspecify.annotations.NullMarked;
