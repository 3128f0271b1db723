package co.pacto.local.cloudformation;

/// A custom resource answered FAILED, or nothing: CloudFormation rolls the deployment back. The
/// message is the reason it gave.
public final class DeploymentRefusedException extends RuntimeException {

    public DeploymentRefusedException(String reason) {
        super(reason);
    }
}
