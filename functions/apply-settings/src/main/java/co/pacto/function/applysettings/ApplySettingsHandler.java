package co.pacto.function.applysettings;

import co.pacto.aws.dynamodb.TableNames;
import co.pacto.edge.Body;
import co.pacto.edge.Environment;
import co.pacto.edge.Field;
import co.pacto.edge.Log;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;

/// Called by CloudFormation for the template's `Custom::ClientSettings`. It answers the response URL
/// whatever happens, because an unanswered custom resource blocks a stack for an hour (data.md 12).
public final class ApplySettingsHandler implements RequestStreamHandler {

    private final ApplySettings applySettings;
    private final Answers answers;
    private final Log log;

    /// Called by Lambda.
    public ApplySettingsHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /// Called by the local run and by the tests.
    public ApplySettingsHandler(Map<String, String> environment, InstantSource clock) {
        this(DaggerApplySettingsComponent.factory()
                .create(Environment.read("apply-settings", environment, TableNames::from),
                        environment, clock)
                .applySettings(), new HttpAnswers(), new Log("apply-settings", clock));
    }

    ApplySettingsHandler(ApplySettings applySettings, Answers answers, Log log) {
        this.applySettings = applySettings;
        this.answers = answers;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        var event = new String(input.readAllBytes(), StandardCharsets.UTF_8);
        var request = ResourceRequest.of(Body.of(event));
        var result = result(request);
        log.info("SETTINGS").with(Field.CODE, result.status()).write();
        answers.send(request.responseUrl(), ResourceAnswer.text(request, result));
    }

    /// An error of ours fails the deployment with its class; CloudFormation rolls back. A Delete
    /// changes nothing and never fails.
    private ResourceAnswer.Result result(ResourceRequest request) {
        if (request.isDelete()) {
            return ResourceAnswer.Result.success();
        }
        try {
            return ResourceAnswer.Result.of(applySettings.apply(request.settingsJson()));
        } catch (RuntimeException e) {
            log.failed(request.requestId(), e);
            return ResourceAnswer.Result.failed(e.getClass().getSimpleName());
        }
    }
}
