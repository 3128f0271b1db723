/// The port of the truth on Amazon DynamoDB: items, their codec, reads and transactions.
@NullMarked
package co.pacto.aws.dynamodb;

import org.jspecify.annotations.NullMarked;
