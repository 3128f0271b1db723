package co.pacto.edge;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// A contact flow in a call: asks a function step after step with the parameters that all of them
/// have, and brings the number of each answer with the next one.
public final class FlowCall {

    private final String connectContactId;
    private final Map<String, String> common = new LinkedHashMap<>();
    private String question;

    public FlowCall(String connectContactId, int question) {
        this.connectContactId = connectContactId;
        this.question = Integer.toString(question);
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
        question = answer.getOrDefault("question", question);
        return answer;
    }
}
