package co.pacto.function.registeroutcome;

import co.pacto.aws.dynamodb.TableNames;
import co.pacto.domain.outcome.Outcome;
import co.pacto.domain.outcome.OutcomeCode;
import co.pacto.domain.outcome.OutcomeDecision;
import co.pacto.domain.outcome.OutcomeRefusal;
import co.pacto.domain.outcome.OutcomeRequest;
import co.pacto.edge.ContactFlow;
import co.pacto.edge.DialogueFlow;
import co.pacto.edge.Environment;
import co.pacto.edge.FlowAnswer;
import co.pacto.edge.FlowRequest;
import co.pacto.edge.Log;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Called by the contact flow in the step OUTCOME (data.md 11).
public final class RegisterOutcomeHandler implements RequestStreamHandler {

    private static final List<String> KEYS = List.of(Outcome.MOVED_TO);

    private final RegisterOutcome registerOutcome;
    private final Log log;

    /// Called by Lambda.
    public RegisterOutcomeHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /// Called by the local run and by the tests.
    public RegisterOutcomeHandler(Map<String, String> environment, InstantSource clock) {
        this(DaggerRegisterOutcomeComponent.factory()
                .create(Environment.read("register-outcome", environment, TableNames::from),
                        environment, clock)
                .registerOutcome(), new Log("register-outcome", clock));
    }

    RegisterOutcomeHandler(RegisterOutcome registerOutcome, Log log) {
        this.registerOutcome = registerOutcome;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        ContactFlow.answer(input, output, log, this::answer);
    }

    private FlowAnswer answer(FlowRequest request) {
        if (!request.step().equals("OUTCOME")) {
            return FlowAnswer.unknownStep(request);
        }
        return FlowAnswer.of(request, KEYS, () -> {
            var address = DialogueFlow.address(request);
            var asked = outcome(request);
            return registerOutcome.register(request.complete(address), asked)
                    .map(decision -> answer(decision, address.question()))
                    .orElseGet(() -> FlowAnswer.of("UNAVAILABLE", address.question(), KEYS));
        });
    }

    private static OutcomeRequest outcome(FlowRequest request) {
        var code = request.text("outcome");
        Map<String, String> data = new LinkedHashMap<>();
        OutcomeCode.of(code)
                .map(OutcomeCode::data)
                .orElse(List.of())
                .forEach(field -> request.optionalText(field)
                        .ifPresent(value -> data.put(field, value)));
        return new OutcomeRequest(code, data, OutcomeRequest.ASSISTANT);
    }

    private static FlowAnswer answer(OutcomeDecision decision, int question) {
        return switch (decision) {
            case OutcomeDecision.Recorded(var outcome, _) -> recorded(outcome, question);
            case OutcomeDecision.Repeated(var outcome) -> recorded(outcome, question);
            case OutcomeDecision.Refused(var refusal, var field, var nextLegalInstant) -> {
                var status = refusal == OutcomeRefusal.MISSING_DATA
                        ? refusal + ":" + field
                        : refusal.name();
                yield FlowAnswer.of(status, question, KEYS)
                        .with(Outcome.MOVED_TO, Objects.toString(nextLegalInstant, ""));
            }
            case OutcomeDecision.Invalid(var fields) ->
                FlowAnswer.of("INVALID_REQUEST", question, KEYS)
                        .with("fields", String.join(",", fields));
            case OutcomeDecision.OutOfOrder() -> FlowAnswer.of("OUT_OF_ORDER", question, KEYS);
        };
    }

    private static FlowAnswer recorded(Outcome outcome, int question) {
        return FlowAnswer.of("RECORDED", question, KEYS)
                .with(Outcome.MOVED_TO, outcome.detail(Outcome.MOVED_TO));
    }
}
