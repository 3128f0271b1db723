package co.pacto.local.run;

import co.pacto.local.connect.Line;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a flow remembers of its call from one step to the next: the ids that the opening told, and the
/// number of the open question (data.md 11).
public final class FlowMemory {

    private static final String IDENTIFY = "identify-debtor";

    private final String contactPlanId;
    private String question = "0";
    private String debtorId = "";
    private String obligationId = "";

    public FlowMemory(String contactPlanId) {
        this.contactPlanId = contactPlanId;
    }

    /// Opens the call and keeps whom and what it is about.
    public Map<String, String> prepare(Line line) {
        var answer = ask(line, IDENTIFY, "PREPARE", Map.of());
        debtorId = answer.getOrDefault("debtorId", "");
        obligationId = answer.getOrDefault("obligationId", "");
        return answer;
    }

    /// Sends one step with what is remembered, and keeps the number that it answers.
    public Map<String, String> ask(Line line, String function, String step,
            Map<String, String> further) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("step", step);
        parameters.put("contactPlanId", contactPlanId);
        parameters.put("question", question);
        if (!debtorId.isEmpty()) {
            parameters.put("debtorId", debtorId);
            parameters.put("obligationId", obligationId);
        }
        parameters.putAll(further);
        var answer = line.invoke(function, parameters);
        question = answer.getOrDefault("question", question);
        return answer;
    }

    public String contactPlanId() {
        return contactPlanId;
    }

    public String obligationId() {
        return obligationId;
    }

    public String question() {
        return question;
    }
}
