package co.pacto.function.negotiateterms;

import co.pacto.aws.dynamodb.TableNames;
import co.pacto.domain.commitment.DialogueInput;
import co.pacto.domain.commitment.Offer;
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

/// Called by the contact flow in the steps SIGNAL, INTENTION, OPTIONS, SELECT and PROPOSE (data.md 11).
public final class NegotiateTermsHandler implements RequestStreamHandler {

    private static final List<String> SIGNAL_KEYS = List.of("willing");
    private static final List<String> OPTIONS_KEYS = List.of("optionCount", "optionsSsml");
    private static final List<String> SELECT_KEYS = List.of("commitmentId", "rolledSsml");
    private static final List<String> PROPOSE_KEYS = List.of("limit", "limitSsml", "commitmentId",
            "rolledSsml");
    private static final int MAX_AMOUNT_DIGITS = 12;
    private static final int MAX_COUNT_DIGITS = 2;

    private final NegotiateTerms negotiateTerms;
    private final Log log;

    /// Called by Lambda.
    public NegotiateTermsHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /// Called by the local run and by the tests.
    public NegotiateTermsHandler(Map<String, String> environment, InstantSource clock) {
        this(DaggerNegotiateTermsComponent.factory()
                .create(Environment.read("negotiate-terms", environment, TableNames::from),
                        environment, clock)
                .negotiateTerms(), new Log("negotiate-terms", clock));
    }

    NegotiateTermsHandler(NegotiateTerms negotiateTerms, Log log) {
        this.negotiateTerms = negotiateTerms;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        ContactFlow.answer(input, output, log, this::answer);
    }

    private FlowAnswer answer(FlowRequest request) {
        return switch (request.step()) {
            case "SIGNAL" -> DialogueFlow.answer(request, SIGNAL_KEYS, () -> {
                var address = DialogueFlow.address(request);
                var signal = request.text("signal");
                return negotiateTerms.signal(request.complete(address), signal);
            });
            case "INTENTION" -> DialogueFlow.answer(request, List.of(), () -> {
                var address = DialogueFlow.address(request);
                var input = request.code(DialogueInput.class, "input");
                return negotiateTerms.intention(request.complete(address), input);
            });
            case "OPTIONS" -> DialogueFlow.answer(request, OPTIONS_KEYS,
                    () -> negotiateTerms.options(request.complete(DialogueFlow.address(request))));
            case "SELECT" -> DialogueFlow.answer(request, SELECT_KEYS, () -> {
                var address = DialogueFlow.address(request);
                var option = Math.toIntExact(request.number("option", MAX_COUNT_DIGITS));
                return negotiateTerms.select(request.complete(address), option);
            });
            case "PROPOSE" -> DialogueFlow.answer(request, PROPOSE_KEYS, () -> {
                var address = DialogueFlow.address(request);
                var offer = new Offer(request.number("amountPesos", MAX_AMOUNT_DIGITS),
                        request.text("firstDate"), request.text("frequency"),
                        Math.toIntExact(request.number("installments", MAX_COUNT_DIGITS)),
                        request.text("method"));
                return negotiateTerms.propose(request.complete(address), offer);
            });
            default -> FlowAnswer.unknownStep(request);
        };
    }
}
