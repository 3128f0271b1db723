package co.pacto.local.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.pacto.local.gateway.AwsError;
import co.pacto.local.gateway.Request;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

final class RestJsonTest {

    private static final String TARGET = "\"Target\":{\"Arn\":\"arn:aws:sqs:us-east-1:000000000000:q\",\"RoleArn\":\"arn:aws:iam::000000000000:role/r\"}";
    private static final String SCHEDULE = "{\"ScheduleExpression\":\"rate(1 day)\",\"FlexibleTimeWindow\":{\"Mode\":\"OFF\"},"
            + TARGET + "}";

    private final RestJson scheduler = new RestJson("scheduler", "ValidationException");
    private final RestJson connect = new RestJson("connect", "InvalidParameterException");
    private final RestJson mail = new RestJson("sesv2", "BadRequestException");

    @Test
    void joins_path_query_and_body_under_the_names_of_the_members() {
        var created = scheduler.read(request("POST", "/schedules/c-1_J.v3", "", SCHEDULE));
        var listed = scheduler
                .read(request("GET", "/schedules", "ScheduleGroup=g&MaxResults=7", ""));

        assertThat(created.operation()).isEqualTo("CreateSchedule");
        assertThat(created.text("Name")).isEqualTo("c-1_J.v3");
        assertThat(listed.input().toString()).isEqualTo("{\"GroupName\":\"g\",\"MaxResults\":7}");
    }

    @Test
    void decodes_an_arn_in_the_path_and_a_list_in_the_query() {
        var untagged = scheduler.read(request("DELETE",
                "/tags/arn%3Aaws%3Ascheduler%3Aus-east-1%3A000000000000%3Aschedule-group%2Fg",
                "TagKeys=a&TagKeys=b%20c", ""));

        assertThat(untagged.input().toString()).isEqualTo(
                "{\"ResourceArn\":\"arn:aws:scheduler:us-east-1:000000000000:schedule-group/g\","
                        + "\"TagKeys\":[\"a\",\"b c\"]}");
    }

    @Test
    void says_a_broken_pattern_in_the_words_of_aws() {
        assertRefused(scheduler, request("POST", "/schedules/compromiso%20%C3%B1", "", SCHEDULE))
                .withMessage("1 validation error detected: Value 'compromiso ñ' at 'name' failed to"
                        + " satisfy constraint: Member must satisfy regular expression pattern:"
                        + " ^[0-9a-zA-Z-_.]+$");
    }

    @Test
    void counts_what_is_missing_and_what_is_too_short() {
        assertRefused(scheduler, request("POST", "/schedules/a", "",
                "{\"ScheduleExpression\":\"\",\"FlexibleTimeWindow\":{\"Mode\":\"OFF\"},\"Target\":{\"Arn\":\"x\"}}"))
                .withMessage("2 validation errors detected: Value '' at 'scheduleExpression' failed"
                        + " to satisfy constraint: Member must have length greater than or equal to"
                        + " 1; Value null at 'target.roleArn' failed to satisfy constraint: Member"
                        + " must not be null");
    }

    @Test
    void limits_numbers_and_closed_lists_of_words() {
        assertRefused(scheduler,
                request("POST", "/schedules/a", "",
                        SCHEDULE.replace("\"OFF\"",
                                "\"FLEXIBLE\",\"MaximumWindowInMinutes\":1441")))
                .withMessageContaining("Value '1441' at 'flexibleTimeWindow.maximumWindowInMinutes'"
                        + " failed to satisfy constraint: Member must have value less than or equal"
                        + " to 1440");
        assertRefused(scheduler,
                request("POST", "/schedules/a", "", SCHEDULE.replace("\"OFF\"", "\"ON\"")))
                .withMessageContaining("Member must satisfy enum value set: [OFF, FLEXIBLE]");
    }

    @Test
    void refuses_a_fifo_queue_for_dead_letters() {
        assertRefused(scheduler, request("POST", "/schedules/a", "", SCHEDULE.replace("\"RoleArn\"",
                "\"DeadLetterConfig\":{\"Arn\":\"arn:aws:sqs:us-east-1:000000000000:d.fifo\"},\"RoleArn\"")))
                .withMessageContaining("'target.deadLetterConfig.arn'");
    }

    @Test
    void limits_lengths_of_lists_by_their_elements() {
        var headers = "{\"Name\":\"a\",\"Value\":\"b\"},".repeat(16);
        assertRefused(mail, request("POST", "/v2/email/outbound-emails", "",
                "{\"Content\":{\"Simple\":{\"Subject\":{\"Data\":\"s\"},\"Body\":{},\"Headers\":["
                        + headers.substring(0, headers.length() - 1) + "]}}}"))
                .withMessageContaining("Member must have length less than or equal to 15");
    }

    @Test
    void names_elements_of_lists_by_their_number() {
        assertRefused(mail,
                request("POST", "/v2/email/outbound-emails", "",
                        "{\"Content\":{\"Raw\":{\"Data\":\"\"}},\"EmailTags\":[{\"Name\":\"a\"}]}"))
                .withMessageContaining("Value null at 'emailTags.1.member.value'");
    }

    @Test
    void reads_telephone_numbers_as_the_overlay_corrects_them() {
        var call = "{\"InstanceId\":\"i\",\"ContactFlowId\":\"f\",\"DestinationPhoneNumber\":\"%s\"}";

        assertThat(connect.read(
                request("PUT", "/contact/outbound-voice", "", call.formatted("+573001234567")))
                .operation()).isEqualTo("StartOutboundVoiceContact");
        assertRefused(connect,
                request("PUT", "/contact/outbound-voice", "", call.formatted("3001234567")))
                .withMessageContaining("Value '3001234567' at 'destinationPhoneNumber'");
    }

    @Test
    void refuses_a_wrong_type() {
        assertThatExceptionOfType(AwsError.class)
                .isThrownBy(() -> scheduler.read(request("POST", "/schedules/a", "", "[]")))
                .satisfies(error -> assertThat(error.code()).isEqualTo("SerializationException"));
        assertThatExceptionOfType(AwsError.class)
                .isThrownBy(() -> scheduler.read(request("POST", "/schedules/a", "",
                        SCHEDULE.replace("\"rate(1 day)\"", "1"))))
                .satisfies(error -> assertThat(error.code()).isEqualTo("SerializationException"));
    }

    @Test
    void does_not_ignore_what_it_does_not_know() {
        assertThatExceptionOfType(AwsError.class)
                .isThrownBy(() -> scheduler.read(request("POST", "/schedules/a", "",
                        SCHEDULE.replace("\"RoleArn\"", "\"Colour\":\"red\",\"RoleArn\""))))
                .satisfies(error -> assertThat(error.status()).isEqualTo(501));
        assertThatExceptionOfType(AwsError.class)
                .isThrownBy(() -> connect.read(request("PUT", "/contact/task", "", "{}")))
                .satisfies(error -> assertThat(error.status()).isEqualTo(501));
    }

    private static ThrowableAssertAlternative<AwsError> assertRefused(RestJson service,
            Request request) {
        return assertThatExceptionOfType(AwsError.class).isThrownBy(() -> service.read(request))
                .satisfies(error -> assertThat(error.status()).isEqualTo(400));
    }

    private static Request request(String method, String path, String query, String body) {
        var parameters = query.isEmpty()
                ? Map.<String, String>of()
                : Map.of("ScheduleGroup", "g", "MaxResults", "7");
        return new Request(method, path, query, parameters, Map.of(), body.getBytes(UTF_8),
                "us-east-1", "any");
    }
}
