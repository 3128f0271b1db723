package co.pacto.function.negotiateterms;

import co.pacto.aws.facts.Conversations.Address;
import co.pacto.domain.commitment.DialogueAnswer;
import co.pacto.domain.commitment.DialogueInput;
import co.pacto.domain.commitment.Offer;
import co.pacto.edge.Codes;
import co.pacto.edge.ContactFlow;
import co.pacto.edge.FlowAnswer;
import co.pacto.edge.FlowRequest;
import co.pacto.edge.InvalidRequestException;
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
                .create(NegotiateTermsConfig.from(environment), environment, clock)
                .negotiateTerms(), new Log("negotiate-terms", clock));
    }

    NegotiateTermsHandler(NegotiateTerms negotiateTerms, Log log) {
        this.negotiateTerms = negotiateTerms;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        var answer = answer(ContactFlow.read(input));
        log.handled(answer.fields().getOrDefault("status", ""));
        ContactFlow.write(output, answer);
    }

    private FlowAnswer answer(FlowRequest request) {
        return switch (request.step()) {
            case "SIGNAL" -> answer(request, SIGNAL_KEYS, () -> {
                var address = address(request);
                var signal = request.text("signal");
                return negotiateTerms.signal(request.complete(address), signal);
            });
            case "INTENTION" -> answer(request, List.of(), () -> {
                var address = address(request);
                var input = request.text("input");
                return negotiateTerms.intention(request.complete(address),
                        Codes.read(DialogueInput.class, "input", input));
            });
            case "OPTIONS" -> answer(request, OPTIONS_KEYS,
                    () -> negotiateTerms.options(request.complete(address(request))));
            case "SELECT" -> answer(request, SELECT_KEYS, () -> {
                var address = address(request);
                var option = Math.toIntExact(request.number("option", MAX_COUNT_DIGITS));
                return negotiateTerms.select(request.complete(address), option);
            });
            case "PROPOSE" -> answer(request, PROPOSE_KEYS, () -> {
                var address = address(request);
                var offer = new Offer(request.number("amountPesos", MAX_AMOUNT_DIGITS),
                        request.text("firstDate"), request.text("frequency"),
                        Math.toIntExact(request.number("installments", MAX_COUNT_DIGITS)),
                        request.text("method"));
                return negotiateTerms.propose(request.complete(address), offer);
            });
            default -> FlowAnswer.unknownStep(request);
        };
    }

    private static Address address(FlowRequest request) {
        return new Address(request.id("contactPlanId"), request.id("debtorId"),
                request.id("obligationId"), request.question());
    }

    private interface Asked {
        DialogueAnswer answer();
    }

    private static FlowAnswer answer(FlowRequest request, List<String> keys, Asked asked) {
        try {
            var told = asked.answer();
            var answer = FlowAnswer.of(told.status(), told.question(), keys).say(told.say().ssml());
            told.fields().forEach(answer::with);
            return answer;
        } catch (InvalidRequestException e) {
            return FlowAnswer.invalid(request, e, keys);
        }
    }
}
