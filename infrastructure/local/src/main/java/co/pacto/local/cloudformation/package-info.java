/// CloudFormation's custom resources, which may refuse a deployment.
@NullMarked
package co.pacto.local.cloudformation;

import org.jspecify.annotations.NullMarked;
