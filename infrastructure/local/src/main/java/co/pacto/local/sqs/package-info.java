/// Queues with the rules of Amazon SQS.
@NullMarked
package co.pacto.local.sqs;

import org.jspecify.annotations.NullMarked;
