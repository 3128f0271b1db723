package co.pacto.function.identifydebtor;

import co.pacto.aws.dynamodb.TableNames;
import co.pacto.domain.contact.CallStep;
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
import java.util.function.Supplier;

/// Called by the contact flow of Amazon Connect in the steps PREPARE and IDENTITY (data.md 11).
public final class IdentifyDebtorHandler implements RequestStreamHandler {

    private static final List<String> PREPARE_KEYS = List.of("noticeSsml", "whoseSsml", "dateSsml",
            "debtorId", "obligationId");
    private static final List<String> IDENTITY_KEYS = List.of("matterSsml", "moreSsml", "debt");

    private final IdentifyDebtor identifyDebtor;
    private final Log log;

    /// Called by Lambda.
    public IdentifyDebtorHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /// Called by the local run and by the tests.
    public IdentifyDebtorHandler(Map<String, String> environment, InstantSource clock) {
        this(DaggerIdentifyDebtorComponent.factory()
                .create(Environment.read("identify-debtor", environment, TableNames::from),
                        environment, clock)
                .identifyDebtor(), new Log("identify-debtor", clock));
    }

    IdentifyDebtorHandler(IdentifyDebtor identifyDebtor, Log log) {
        this.identifyDebtor = identifyDebtor;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        ContactFlow.answer(input, output, log, this::answer);
    }

    private FlowAnswer answer(FlowRequest request) {
        return switch (request.step()) {
            case "PREPARE" -> answer(request, PREPARE_KEYS, () -> {
                var contactPlanId = request.id("contactPlanId");
                var question = request.question();
                return identifyDebtor.prepare(request.complete(contactPlanId), question,
                        request.connectContactId());
            });
            case "IDENTITY" ->
                answer(request, IDENTITY_KEYS, () -> identifyDebtor.identify(identity(request)));
            default -> FlowAnswer.unknownStep(request);
        };
    }

    private static IdentifyDebtor.Identity identity(FlowRequest request) {
        return request.complete(new IdentifyDebtor.Identity(DialogueFlow.address(request),
                request.text("documentDigits"), request.text("dateDigits")));
    }

    private static FlowAnswer answer(FlowRequest request, List<String> keys,
            Supplier<CallStep> step) {
        return FlowAnswer.of(request, keys, () -> {
            var told = step.get();
            return FlowAnswer.of(told.status(), told.question(), keys).with(told.fields());
        });
    }
}
