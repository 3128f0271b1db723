package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// T10: every function has a role of its own, written here and nowhere else, that reaches only what
/// the function is told about: its variables and its sources.
final class RolesReachOnlyTheirOwnTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();
    private static final Set<String> REACHED = Set.of("AWS::DynamoDB::Table", "AWS::S3::Bucket",
            "AWS::SQS::Queue", "AWS::SecretsManager::Secret", "AWS::Events::EventBus");

    static List<String> faults(SamTemplate template) {
        var faults = new ArrayList<String>();
        var owners = template.functions()
                .stream()
                .collect(Collectors.groupingBy(template::roleOf, Collectors.counting()));
        for (var role : template.ofType("AWS::IAM::Role")) {
            if (!role.property("ManagedPolicyArns").isAbsent()) {
                faults.add(role.id() + " takes rights that are not written here");
            }
            template.roleStatements(role.id())
                    .stream()
                    .filter(statement -> statement.get("Resource").texts().contains("*")
                            && !statement.get("Sid").text().equals("Traces"))
                    .forEach(statement -> faults
                            .add(role.id() + "." + statement.get("Sid").text() + " reaches all"));
        }
        for (var function : template.functions()) {
            if (owners.getOrDefault(template.roleOf(function), 0L) != 1
                    || !function.property("Policies").isAbsent()
                    || template.roleStatements(template.roleOf(function)).isEmpty()) {
                faults.add(function.id() + " has no role of its own");
            }
            faults.addAll(strangers(template, function));
        }
        return faults;
    }

    private static List<String> strangers(SamTemplate template, SamTemplate.Resource function) {
        var known = new HashSet<>(function.property("Environment").references());
        known.addAll(function.property("Events").references());
        return template.roleStatements(template.roleOf(function))
                .stream()
                .flatMap(statement -> statement.get("Resource").references().stream())
                .filter(id -> template.find(id).filter(r -> REACHED.contains(r.type())).isPresent())
                .filter(id -> !known.contains(id))
                .distinct()
                .map(id -> function.id() + " may reach " + id + " and is not told about it")
                .toList();
    }

    @Test
    void every_role_reaches_what_its_function_is_told_about() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void a_role_shared_by_two_functions_is_found() {
        var role = TEMPLATE.at("Resources", "ApplySettingsFunction", "Properties", "Role").value();

        var faults = faults(
                TEMPLATE.with(role, "Resources", "PlaceCallFunction", "Properties", "Role"));

        assertThat(faults).containsExactly("ApplySettingsFunction has no role of its own",
                "PlaceCallFunction has no role of its own");
    }

    @Test
    void a_right_on_everything_is_found() {
        var mutated = TEMPLATE.with("*", "Resources", "PlaceCallRole", "Properties", "Policies",
                "0", "PolicyDocument", "Statement", "2", "Resource");

        assertThat(brokenBy(mutated)).containsExactly("T10");
    }

    @Test
    void a_managed_policy_is_found() {
        var mutated = TEMPLATE.with(
                List.of("arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole"),
                "Resources", "ScheduleRemindersRole", "Properties", "ManagedPolicyArns");

        assertThat(brokenBy(mutated)).containsExactly("T10");
    }

    @Test
    void the_queue_of_another_function_is_found() {
        var arns = List.of(Map.of("Fn::GetAtt", List.of("Table", "Arn")),
                Map.of("Fn::GetAtt", List.of("AlarmsQueue", "Arn")));

        var mutated = TEMPLATE.with(arns, "Resources", "PlaceCallRole", "Properties", "Policies",
                "0", "PolicyDocument", "Statement", "3", "Resource");

        assertThat(brokenBy(mutated)).containsExactly("T10");
    }
}
