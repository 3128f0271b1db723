package co.pacto.edge;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CallInProgress;
import co.pacto.domain.portfolio.ImportedDebtor;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A contact flow in a call: asks a function step after step with the parameters that all of them
/// have, and brings the number of each answer with the next one. It fails like the real one at an
/// answer that lacks a key of its row or leaves it empty, and at any key that is not of the row
/// (data.md 11).
public final class FlowCall {

    private final String connectContactId;
    private final Map<String, List<String>> rows;
    private final Map<String, String> common = new LinkedHashMap<>();
    private String question;

    /// `rows` names for each step the keys of its answer that not every answer has.
    public FlowCall(String connectContactId, int question, Map<String, List<String>> rows) {
        this.connectContactId = connectContactId;
        this.question = Integer.toString(question);
        this.rows = rows;
    }

    /// The flow of a call in progress, where that stands now.
    public static FlowCall of(CallInProgress call, Map<String, List<String>> rows) {
        return new FlowCall(CallInProgress.CONNECT_CONTACT_ID, call.question(), rows)
                .with("contactPlanId", CallInProgress.CONTACT_PLAN_ID)
                .with("debtorId", ImportedDebtor.DEBTOR_ID)
                .with("obligationId", ImportedDebtor.OBLIGATION_ID);
    }

    /// From now on every step brings this, whatever else it would bring under the name.
    public FlowCall with(String name, String value) {
        common.put(name, value);
        return this;
    }

    /// The next step brings this number, whatever it was asked for.
    public FlowCall bringing(String number) {
        question = number;
        return this;
    }

    /// What the function answers to the step.
    public Map<String, String> ask(RequestStreamHandler function, String step,
            Map<String, String> further) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("step", step);
        parameters.put("question", question);
        parameters.putAll(further);
        parameters.putAll(common);
        var event = Map.of("Details", Map.of("ContactData", Map.of("ContactId", connectContactId),
                "Parameters", parameters));
        var answer = JSON.std.mapOfFrom(String.class,
                Invocation.of(function, JSON.std.asString(event)));
        assertThat(answer).containsOnlyKeys(row(step, answer)).doesNotContainValue("");
        question = answer.getOrDefault("question", question);
        return answer;
    }

    private List<String> row(String step, Map<String, String> answer) {
        List<String> row = new ArrayList<>(List.of("status", "question", "saySsml"));
        row.addAll(rows.getOrDefault(step, List.of()));
        if ("INVALID_REQUEST".equals(answer.get("status"))) {
            row.add("fields");
        }
        return row;
    }
}
