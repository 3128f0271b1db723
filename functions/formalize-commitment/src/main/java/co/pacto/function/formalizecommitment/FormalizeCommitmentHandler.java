package co.pacto.function.formalizecommitment;

import co.pacto.aws.dynamodb.TableNames;
import co.pacto.domain.commitment.DialogueInput;
import co.pacto.domain.commitment.Reply;
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
import java.util.List;
import java.util.Map;

/// Called by the contact flow in the steps OPEN, ANSWER and COPY (data.md 11).
public final class FormalizeCommitmentHandler implements RequestStreamHandler {

    private static final List<String> OPEN_KEYS = List.of("formalizationStep");
    private static final List<String> ANSWER_KEYS = List.of("formalizationStep", "termsDigest");

    private final FormalizeCommitment formalizeCommitment;
    private final Log log;

    /// Called by Lambda.
    public FormalizeCommitmentHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /// Called by the local run and by the tests.
    public FormalizeCommitmentHandler(Map<String, String> environment, InstantSource clock) {
        this(DaggerFormalizeCommitmentComponent.factory()
                .create(Environment.read("formalize-commitment", environment, TableNames::from),
                        environment, clock)
                .formalizeCommitment(), new Log("formalize-commitment", clock));
    }

    FormalizeCommitmentHandler(FormalizeCommitment formalizeCommitment, Log log) {
        this.formalizeCommitment = formalizeCommitment;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        ContactFlow.answer(input, output, log, this::answer);
    }

    private FlowAnswer answer(FlowRequest request) {
        return switch (request.step()) {
            case "OPEN" -> DialogueFlow.answer(request, OPEN_KEYS, () -> {
                var address = DialogueFlow.address(request);
                var commitmentId = request.id("commitmentId");
                return formalizeCommitment.open(request.complete(address), commitmentId);
            });
            case "ANSWER" -> DialogueFlow.answer(request, ANSWER_KEYS, () -> {
                var address = DialogueFlow.address(request);
                var commitmentId = request.id("commitmentId");
                var reply = reply(request);
                return formalizeCommitment.answer(request.complete(address), commitmentId, reply);
            });
            case "COPY" -> DialogueFlow.answer(request, List.of(), () -> {
                var address = DialogueFlow.address(request);
                var commitmentId = request.id("commitmentId");
                var input = request.code(DialogueInput.class, "input");
                return formalizeCommitment.copy(request.complete(address), commitmentId, input);
            });
            default -> FlowAnswer.unknownStep(request);
        };
    }

    /// What the debtor typed, or what he and the flow said; a flow sends one of the two.
    private static Reply reply(FlowRequest request) {
        var digits = request.optionalText("documentDigits");
        if (digits.isPresent()) {
            return new Reply.Identified(digits.get(),
                    request.optionalText("nameHeard").orElse(null));
        }
        return new Reply.Said(request.code(DialogueInput.class, "input"));
    }
}
