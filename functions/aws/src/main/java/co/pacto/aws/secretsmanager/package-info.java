/// The stack's secrets on AWS Secrets Manager.
@NullMarked
package co.pacto.aws.secretsmanager;

import org.jspecify.annotations.NullMarked;
