package co.pacto.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.pacto.local.Anomalies;
import co.pacto.local.SeededIds;
import co.pacto.local.Witness;
import co.pacto.local.clock.VirtualClock;
import co.pacto.local.gateway.AwsError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/// The functions of the template in this JVM.
public final class InProcessFunctions implements Functions {

    /// After the first failure and after the second; a third one ends it.
    private static final List<Duration> ASYNC_WAITS = List.of(Duration.ofSeconds(60),
            Duration.ofSeconds(120));

    private final VirtualClock clock;
    private final SeededIds ids;
    private final Anomalies anomalies;
    private final FunctionLogs logs = new FunctionLogs();
    private final Map<String, Environment> environments = new LinkedHashMap<>();
    private final LongAdder invocations = new LongAdder();
    private volatile Witness witness = Witness.BLIND;

    public InProcessFunctions(VirtualClock clock, SeededIds ids, Anomalies anomalies) {
        this.clock = clock;
        this.ids = ids;
        this.anomalies = anomalies;
    }

    /// How often a function was invoked: a sign that something may have changed.
    public long invocations() {
        return invocations.sum();
    }

    /// Shows from now on what a function that fails says about its error.
    public void show(Witness newWitness) {
        witness = newWitness;
    }

    @Override
    public Result invoke(String nameOrArn, byte[] payload) {
        var result = environment(nameOrArn).invoke(payload);
        invocations.increment();
        result.functionError()
                .ifPresent(_ -> witness.sees("function " + FunctionNames.nameIn(nameOrArn),
                        new String(result.payload(), UTF_8)));
        return result;
    }

    @Override
    public void invokeAsync(String nameOrArn, byte[] payload) {
        var environment = environment(nameOrArn);
        clock.at(clock.instant(), () -> attempt(environment, payload, 0));
    }

    @Override
    public synchronized List<String> names() {
        return environments.values().stream().map(e -> e.function().name()).toList();
    }

    /// Throws the warm environment of a function away: its next invocation is a cold start.
    public void restart(String nameOrArn) {
        environment(nameOrArn).restart();
    }

    /// What the functions printed so far.
    public FunctionLogs logs() {
        return logs;
    }

    synchronized void register(FunctionDefinition function) {
        environments.put(function.name(), new Environment(function, clock, logs, ids));
    }

    synchronized List<FunctionDefinition> definitions() {
        var definitions = new ArrayList<FunctionDefinition>();
        environments.values().forEach(environment -> definitions.add(environment.function()));
        return definitions;
    }

    FunctionDefinition definition(String nameOrArn) {
        return environment(nameOrArn).function();
    }

    private void attempt(Environment environment, byte[] payload, int failures) {
        if (invoke(environment.function().name(), payload).functionError().isEmpty()) {
            return;
        }
        if (failures == ASYNC_WAITS.size()) {
            anomalies.report("asynchronous event of " + environment.function().name() + " lost");
        } else {
            clock.at(clock.instant().plus(ASYNC_WAITS.get(failures)),
                    () -> attempt(environment, payload, failures + 1));
        }
    }

    private synchronized Environment environment(String nameOrArn) {
        var name = FunctionNames.nameIn(nameOrArn);
        return environments.values()
                .stream()
                .filter(candidate -> FunctionNames.isCalled(candidate.function().name(), name))
                .findFirst()
                .orElseThrow(() -> new AwsError("ResourceNotFoundException", 404,
                        "Function not found: " + nameOrArn));
    }
}
