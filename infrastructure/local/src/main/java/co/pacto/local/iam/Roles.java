package co.pacto.local.iam;

import co.pacto.local.Arns;
import co.pacto.local.template.Identity;
import co.pacto.local.template.Resource;
import co.pacto.local.template.ResourceCreator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/// Roles of the template. Policies are not evaluated here; the template's tests read them.
public final class Roles implements ResourceCreator {

    private static final String SCHEDULER = "scheduler.amazonaws.com";

    private final Set<String> assumedByScheduler = new ConcurrentSkipListSet<>();

    /// Whether EventBridge Scheduler may assume the role with this ARN.
    public boolean trustScheduler(String roleArn) {
        return assumedByScheduler.contains(roleArn);
    }

    @Override
    public Map<String, Set<String>> types() {
        return Map.of("AWS::IAM::Role", Set.of("RoleName", "AssumeRolePolicyDocument", "Policies",
                "PermissionsBoundary", "Description"));
    }

    @Override
    public Identity identify(Resource resource) {
        var name = resource.madeUpName();
        return new Identity(name, Map.of("Arn", Arns.role(name)));
    }

    @Override
    public void create(Resource resource) {
        var trusts = resource.properties()
                .child("AssumeRolePolicyDocument")
                .children("Statement")
                .stream()
                .anyMatch(statement -> statement.child("Principal")
                        .texts("Service")
                        .contains(SCHEDULER));
        if (trusts) {
            assumedByScheduler.add(Arns.role(resource.madeUpName()));
        }
    }
}
