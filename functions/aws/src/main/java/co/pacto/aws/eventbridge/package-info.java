/// The bus on Amazon EventBridge.
@NullMarked
package co.pacto.aws.eventbridge;

import org.jspecify.annotations.NullMarked;
