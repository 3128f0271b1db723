/// Messages that a function puts back into its own queue.
@NullMarked
package co.pacto.aws.sqs;

import org.jspecify.annotations.NullMarked;
