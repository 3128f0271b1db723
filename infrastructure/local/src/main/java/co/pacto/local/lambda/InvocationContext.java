package co.pacto.local.lambda;

import co.pacto.local.Arns;
import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What a handler is told about its invocation. The remaining time is wall-clock time, as the timeout
/// itself.
final class InvocationContext implements Context {

    private static final int MEMORY_MB = 1_024;

    private final FunctionDefinition function;
    private final String requestId;
    private final long startedNanos = System.nanoTime();

    InvocationContext(FunctionDefinition function, String requestId) {
        this.function = function;
        this.requestId = requestId;
    }

    @Override
    public String getAwsRequestId() {
        return requestId;
    }

    @Override
    public String getLogGroupName() {
        return "/local/" + function.name();
    }

    @Override
    public String getLogStreamName() {
        return "local";
    }

    @Override
    public String getFunctionName() {
        return function.name();
    }

    @Override
    public String getFunctionVersion() {
        return "1";
    }

    @Override
    public String getInvokedFunctionArn() {
        return Arns.of("lambda", "function:" + function.name() + ":live");
    }

    @Override
    public @Nullable CognitoIdentity getIdentity() {
        return null;
    }

    @Override
    public @Nullable ClientContext getClientContext() {
        return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
        var spent = Duration.ofNanos(System.nanoTime() - startedNanos);
        return (int) TimeUnit.MILLISECONDS.convert(function.timeout().minus(spent));
    }

    @Override
    public int getMemoryLimitInMB() {
        return MEMORY_MB;
    }

    @Override
    public LambdaLogger getLogger() {
        throw new UnsupportedOperationException("functions write their log to standard output");
    }
}
