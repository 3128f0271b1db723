package co.pacto.system.template;

import java.util.ArrayList;

/// Whether a sender may write to a queue: by the queue's own policy for services, by a role for
/// whoever acts with one.
final class QueuePolicies {

    private QueuePolicies() {}

    /// Whether the policy of a queue lets a service write on behalf of one resource.
    static boolean letsWrite(SamTemplate template, String queue, String service, String sender) {
        return template.policyStatementsOf(queue)
                .stream()
                .anyMatch(statement -> statement.get("Effect").text().equals("Allow")
                        && statement.get("Principal", "Service").texts().contains(service)
                        && statement.get("Action").texts().contains("sqs:SendMessage")
                        && statement.get("Resource").references().contains(queue)
                        && namesSender(template, statement.get("Condition"), sender));
    }

    /// Whether a role may write to a queue.
    static boolean roleMayWrite(SamTemplate template, String role, String queue) {
        return template.roleStatements(role)
                .stream()
                .anyMatch(statement -> statement.get("Effect").text().equals("Allow")
                        && statement.get("Action").texts().contains("sqs:SendMessage")
                        && statement.get("Resource").references().contains(queue));
    }

    /// By reference, or by the fixed name of a bucket, whose reference would be circular.
    private static boolean namesSender(SamTemplate template, Node condition, String sender) {
        var arns = new ArrayList<Node>();
        for (var operator : condition.keys()) {
            arns.addAll(condition.get(operator, "aws:SourceArn").list());
        }
        var name = template.at("Resources", sender, "Properties", "BucketName", "Fn::Sub").text();
        return arns.stream()
                .anyMatch(arn -> arn.references().contains(sender)
                        || (!name.isEmpty() && arn.get("Fn::Sub").text().endsWith(":::" + name)));
    }
}
