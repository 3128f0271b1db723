/// DynamoDB and its streams: AWS's own DynamoDB Local in this JVM, never over the network.
@NullMarked
package co.pacto.local.dynamodb;

import org.jspecify.annotations.NullMarked;
