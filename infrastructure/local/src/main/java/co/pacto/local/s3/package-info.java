/// Amazon S3: objects in memory, and the messages that their creation sends to queues.
@NullMarked
package co.pacto.local.s3;

import org.jspecify.annotations.NullMarked;
