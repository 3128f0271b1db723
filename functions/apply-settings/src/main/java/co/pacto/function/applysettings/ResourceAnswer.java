package co.pacto.function.applysettings;

import co.pacto.domain.settings.SettingsProblem;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The answer CloudFormation waits for. It takes 4,096 bytes; a long list of problems ends with how
/// many more there are (sam.md 6).
final class ResourceAnswer {

    /// Another id would make CloudFormation delete the resource it knew before.
    private static final String PHYSICAL_ID = "client-settings";
    private static final int BYTES_MAX = 4_096;

    /// How it went, and for a failure all that is wrong.
    record Result(String status, List<String> reasons) {

        static Result success() {
            return new Result("SUCCESS", List.of());
        }

        static Result failed(String reason) {
            return new Result("FAILED", List.of(reason));
        }

        static Result of(List<SettingsProblem> problems) {
            return problems.isEmpty()
                    ? success()
                    : new Result("FAILED", problems.stream().map(Result::sentence).toList());
        }

        private static String sentence(SettingsProblem problem) {
            return problem.key() + ": " + (problem.value().isEmpty() ? "missing" : problem.value())
                    + ", allowed: " + problem.limit();
        }
    }

    private ResourceAnswer() {}

    /// The JSON of the answer, one reason a line.
    static String text(ResourceRequest request, Result result) throws IOException {
        var told = result.reasons().size();
        var text = json(request, result, told);
        while (text.getBytes(StandardCharsets.UTF_8).length > BYTES_MAX && told > 0) {
            told--;
            text = json(request, result, told);
        }
        return text;
    }

    private static String json(ResourceRequest request, Result result, int told)
            throws IOException {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("Status", result.status());
        if (!result.reasons().isEmpty()) {
            answer.put("Reason", reason(result.reasons(), told));
        }
        answer.put("PhysicalResourceId", PHYSICAL_ID);
        answer.put("StackId", request.stackId());
        answer.put("RequestId", request.requestId());
        answer.put("LogicalResourceId", request.logicalResourceId());
        return JSON.std.asString(answer);
    }

    private static String reason(List<String> reasons, int told) {
        var text = String.join("\n", reasons.subList(0, told));
        return told == reasons.size() ? text : text + "\nand " + (reasons.size() - told) + " more";
    }
}
