/// Roles: who may assume them, which is all of IAM that this AWS looks at.
@NullMarked
package co.pacto.local.iam;

import org.jspecify.annotations.NullMarked;
