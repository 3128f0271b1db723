package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.local.LocalAws;
import co.pacto.local.connect.Line;
import co.pacto.local.run.FlowMemory;
import java.util.LinkedHashMap;
import java.util.Map;

/// An answered call whose flow is played by the story, input by input.
final class CallByHand {

    /// What the debtor types to be identified: the last four digits, then all of them.
    static final String LAST_DIGITS = "4050";
    static final String BIRTH_DATE = "17051980";
    static final String DOCUMENT = "1020304050";

    private static final String NEGOTIATE = "negotiate-terms";
    private static final String FORMALIZE = "formalize-commitment";

    private final LocalAws aws;
    private final String connectContactId;
    private final Line line;
    private final FlowMemory memory;
    private String commitmentId = "";

    /// Takes over the last call that was placed.
    CallByHand(LocalAws aws) {
        this.aws = aws;
        var call = aws.connect().calls().getLast();
        connectContactId = call.connectContactId();
        line = aws.connect().line(connectContactId);
        memory = new FlowMemory(call.attributes().get("contactPlanId"));
    }

    /// Opens the call and identifies the debtor.
    CallByHand identified() {
        prepare();
        assertThat(identify(LAST_DIGITS, BIRTH_DATE)).isEqualTo("IDENTITY_CONFIRMED");
        return this;
    }

    /// Identifies the debtor and confirms that he wants an agreement.
    CallByHand willing() {
        identified();
        negotiate("SIGNAL", Map.of("signal", "OFFERS_AMOUNT"));
        negotiate("INTENTION", Map.of("input", "YES"));
        return this;
    }

    /// Drafts everything in one payment seven days ahead, and asks for the consent.
    CallByHand drafted() {
        negotiate("OPTIONS", Map.of());
        var draft = negotiate("SELECT", Map.of("option", "1"));
        assertThat(draft).containsEntry("status", "DRAFTED");
        commitmentId = draft.get("commitmentId");
        formalize("OPEN", Map.of());
        return this;
    }

    void prepare() {
        memory.prepare(line);
    }

    String identify(String documentDigits, String dateDigits) {
        return ask("identify-debtor", "IDENTITY",
                Map.of("documentDigits", documentDigits, "dateDigits", dateDigits)).get("status");
    }

    String outcome(String code) {
        return ask("register-outcome", "OUTCOME", Map.of("outcome", code)).get("status");
    }

    Map<String, String> negotiate(String step, Map<String, String> further) {
        return ask(NEGOTIATE, step, further);
    }

    Map<String, String> formalize(String step, Map<String, String> further) {
        Map<String, String> parameters = new LinkedHashMap<>(further);
        parameters.put("commitmentId", commitmentId);
        return ask(FORMALIZE, step, parameters);
    }

    /// Answers the open question of the formalization; `MATCH` types the right document.
    String answer(String input) {
        return formalize("ANSWER",
                input.equals("MATCH") ? Map.of("documentDigits", DOCUMENT) : Map.of("input", input))
                .get("status");
    }

    Map<String, String> ask(String function, String step, Map<String, String> further) {
        return memory.ask(line, function, step, further);
    }

    /// Sends a step with the number of a former question, as a retry of the platform does.
    Map<String, String> again(int question, String function, String step,
            Map<String, String> further) {
        Map<String, String> parameters = new LinkedHashMap<>(further);
        parameters.put("question", Integer.toString(question));
        return ask(function, step, parameters);
    }

    int question() {
        return Integer.parseInt(memory.question());
    }

    String commitmentId() {
        return commitmentId;
    }

    void hangUp() {
        aws.connect().hangUp(connectContactId);
        aws.settle();
    }
}
