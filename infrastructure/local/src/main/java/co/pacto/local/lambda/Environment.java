package co.pacto.local.lambda;

import co.pacto.local.SeededIds;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The execution environment of one function in this JVM: the handler is built at the first
/// invocation and kept warm. A cold start throws it away.
final class Environment {

    private final FunctionDefinition function;
    private final Constructor<? extends RequestStreamHandler> constructor;
    private final InstantSource clock;
    private final FunctionLogs logs;
    private final SeededIds ids;
    private @Nullable RequestStreamHandler warm;

    /// @throws IllegalArgumentException when the class or its constructor of environment and clock is
    /// missing
    Environment(FunctionDefinition function, InstantSource clock, FunctionLogs logs,
            SeededIds ids) {
        this.function = function;
        this.clock = clock;
        this.logs = logs;
        this.ids = ids;
        this.constructor = constructor(function);
    }

    FunctionDefinition function() {
        return function;
    }

    synchronized void restart() {
        warm = null;
    }

    /// Runs the handler on a thread of its own, for as long as the template lets it.
    Functions.Result invoke(byte[] payload) {
        var requestId = ids.uuid("invocation");
        var context = new InvocationContext(function, requestId);
        var answer = new CompletableFuture<Functions.Result>();
        var thread = Thread.ofVirtual()
                .name(function.name())
                .start(() -> logs.capture(function.name(),
                        () -> answer.complete(run(payload, context))));
        try {
            return answer.get(function.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            thread.interrupt();
            return FunctionErrors.timedOut(requestId, function.timeout());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a function ran");
        } catch (ExecutionException e) {
            throw new IllegalStateException("an invocation always answers", e);
        }
    }

    /// Lambda's runtime catches whatever a handler throws and answers it as an error.
    private Functions.Result run(byte[] payload, InvocationContext context) {
        var output = new ByteArrayOutputStream();
        try {
            handler().handleRequest(new ByteArrayInputStream(payload), output, context);
            return Functions.Result.success(output.toByteArray());
        } catch (IOException | RuntimeException | Error e) {
            return FunctionErrors.unhandled(e);
        }
    }

    private synchronized RequestStreamHandler handler() {
        if (warm == null) {
            try {
                warm = constructor.newInstance(function.environment(), clock);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot build " + function.handler(), e);
            }
        }
        return warm;
    }

    private static Constructor<? extends RequestStreamHandler> constructor(
            FunctionDefinition function) {
        try {
            return Class.forName(function.handlerClass())
                    .asSubclass(RequestStreamHandler.class)
                    .getConstructor(Map.class, InstantSource.class);
        } catch (ClassNotFoundException | NoSuchMethodException | ClassCastException e) {
            throw new IllegalArgumentException(
                    function.logicalId() + ": handler " + function.handlerClass()
                            + " is no RequestStreamHandler with a constructor (Map, InstantSource)",
                    e);
        }
    }
}
