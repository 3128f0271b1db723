/// The creditor's files on Amazon S3.
@NullMarked
package co.pacto.aws.s3;

import org.jspecify.annotations.NullMarked;
