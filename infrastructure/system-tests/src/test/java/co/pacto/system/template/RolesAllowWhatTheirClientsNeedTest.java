package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// T11: a role allows the actions that its function takes, and no other. The tables follow the
/// clients of data.md 13.
final class RolesAllowWhatTheirClientsNeedTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();
    private static final Set<String> OF_EVERY_FUNCTION = Set.of("logs:CreateLogStream",
            "logs:PutLogEvents", "xray:PutTraceSegments", "xray:PutTelemetryRecords", "kms:Decrypt",
            "kms:GenerateDataKey");
    private static final Set<String> TRUTH = Set.of("dynamodb:BatchGetItem", "dynamodb:Query",
            "dynamodb:PutItem");
    private static final Set<String> DELETE = Set.of("dynamodb:DeleteItem");
    private static final Set<String> SEND = Set.of("sqs:SendMessage");
    private static final Set<String> QUEUE = Set.of("sqs:ReceiveMessage", "sqs:DeleteMessage",
            "sqs:GetQueueAttributes");
    private static final Set<String> STREAM = Set.of("dynamodb:DescribeStream",
            "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams");
    private static final Set<String> SCHEDULES = Set.of("scheduler:CreateSchedule",
            "scheduler:DeleteSchedule");
    private static final Set<String> AUDIT = Set.of("dynamodb:PutItem", "dynamodb:BatchGetItem",
            "dynamodb:Query");

    static List<String> faults(SamTemplate template) {
        var faults = new ArrayList<String>();
        for (var function : template.functions()) {
            var allowed = actions(template, function, "Allow");
            var needed = neededBy(function.id().replace("Function", ""));
            if (!allowed.equals(needed)) {
                faults.add(function.id() + " may " + allowed + " and needs " + needed);
            }
            if (allowed.contains("dynamodb:PutItem") && !isApplySettings(function)
                    && !refusesSettings(template, function)) {
                faults.add(function.id() + " may write the client's settings");
            }
            if (!keepsAudit(template, function)) {
                faults.add(function.id() + " may change what was recorded");
            }
        }
        return faults;
    }

    private static Set<String> neededBy(String function) {
        var needed = new TreeSet<>(OF_EVERY_FUNCTION);
        rights(function).forEach(needed::addAll);
        return needed;
    }

    private static List<Set<String>> rights(String function) {
        return switch (function) {
            case "ApplySettings" -> List.of(Set.of("dynamodb:BatchGetItem", "dynamodb:PutItem"));
            case "IdentifyDebtor", "NegotiateTerms", "RegisterOutcome" -> List.of(TRUTH);
            case "FormalizeCommitment" -> List.of(TRUTH, DELETE);
            case "ImportPortfolio" -> List.of(TRUTH, DELETE, QUEUE, SEND,
                    Set.of("s3:GetObject", "s3:PutObject", "secretsmanager:GetSecretValue"));
            case "RelayEvents" -> List.of(STREAM, DELETE, SEND, Set.of("events:PutEvents"));
            case "ScheduleReminders" -> List.of(QUEUE, SEND, SCHEDULES, Set.of("iam:PassRole"));
            case "HandleBreach", "SendReminder" -> List.of(TRUTH, QUEUE);
            case "VerifyPayment" -> List.of(TRUTH, DELETE, QUEUE);
            case "PlaceCall" ->
                List.of(TRUTH, QUEUE, SEND, Set.of("connect:StartOutboundVoiceContact"));
            case "TrackCall" -> List.of(TRUTH, QUEUE, SEND, Set.of("connect:DescribeContact"));
            case "SendMessage" -> List.of(TRUTH, QUEUE, SEND, Set.of("ses:SendEmail"));
            default -> List.of();
        };
    }

    private static Set<String> actions(SamTemplate template, SamTemplate.Resource function,
            String effect) {
        var actions = new TreeSet<String>();
        template.roleStatements(template.roleOf(function))
                .stream()
                .filter(statement -> statement.get("Effect").text().equals(effect))
                .forEach(statement -> actions.addAll(statement.get("Action").texts()));
        return actions;
    }

    private static boolean isApplySettings(SamTemplate.Resource function) {
        return function.id().equals("ApplySettingsFunction");
    }

    private static boolean refusesSettings(SamTemplate template, SamTemplate.Resource function) {
        return template.roleStatements(template.roleOf(function))
                .stream()
                .anyMatch(statement -> statement.get("Sid").text().equals("NoSettings")
                        && statement.get("Effect").text().equals("Deny")
                        && statement.get("Action")
                                .texts()
                                .containsAll(List.of("dynamodb:PutItem", "dynamodb:UpdateItem",
                                        "dynamodb:DeleteItem"))
                        && statement
                                .get("Condition", "ForAnyValue:StringLike", "dynamodb:LeadingKeys")
                                .texts()
                                .equals(List.of("SETTINGS#*")));
    }

    private static boolean keepsAudit(SamTemplate template, SamTemplate.Resource function) {
        return template.roleStatements(template.roleOf(function))
                .stream()
                .filter(statement -> statement.get("Effect").text().equals("Allow")
                        && statement.get("Resource").references().contains("AuditTable"))
                .flatMap(statement -> statement.get("Action").texts().stream())
                .allMatch(AUDIT::contains);
    }

    @Test
    void every_role_allows_what_its_function_does() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void a_right_that_nobody_uses_is_found() {
        var mutated = TEMPLATE.with("dynamodb:*", statement("PlaceCall", 3, "Action"));

        assertThat(brokenBy(mutated)).containsExactly("T11");
    }

    @Test
    void a_right_that_is_missing_is_found() {
        var mutated = TEMPLATE.without(statement("PlaceCall", 7));

        assertThat(brokenBy(mutated)).containsExactly("T11");
    }

    @Test
    void a_role_that_could_write_settings_is_found() {
        var mutated = TEMPLATE.without(statement("PlaceCall", 5));

        assertThat(brokenBy(mutated)).containsExactly("T11");
    }

    @Test
    void a_role_that_could_change_the_audit_table_is_found() {
        var mutated = TEMPLATE.with(List.of("dynamodb:PutItem", "dynamodb:UpdateItem"),
                statement("PlaceCall", 4, "Action"));

        assertThat(faults(mutated)).contains("PlaceCallFunction may change what was recorded");
    }

    private static String[] statement(String function, int position, String... further) {
        var place = new ArrayList<>(List.of("Resources", function + "Role", "Properties",
                "Policies", "0", "PolicyDocument", "Statement", Integer.toString(position)));
        place.addAll(List.of(further));
        return place.toArray(String[]::new);
    }
}
