package co.pacto.local.lambda;

import co.pacto.local.Adversity;
import co.pacto.local.Arns;
import co.pacto.local.Pumps;
import co.pacto.local.sqs.Queues;
import co.pacto.local.template.Identity;
import co.pacto.local.template.Properties;
import co.pacto.local.template.Resource;
import co.pacto.local.template.ResourceCreator;
import co.pacto.local.template.TemplateError;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Functions of the template, with the queues and streams that wake them.
public final class FunctionResource implements ResourceCreator {

    private static final String FUNCTION = "AWS::Serverless::Function";
    private static final Set<String> PROPERTIES = Set.of("FunctionName", "CodeUri", "Handler",
            "Role", "Timeout", "Environment", "Events", "Runtime", "Architectures", "MemorySize",
            "SnapStart", "AutoPublishAlias", "AutoPublishAliasAllProperties", "Tracing",
            "LoggingConfig", "Description");
    private static final Set<String> QUEUE_EVENT = Set.of("Queue", "BatchSize",
            "FunctionResponseTypes", "ScalingConfig");
    private static final Set<String> STREAM_EVENT = Set.of("Stream", "StartingPosition",
            "BatchSize", "MaximumRetryAttempts", "BisectBatchOnFunctionError",
            "FunctionResponseTypes", "FilterCriteria", "DestinationConfig");
    private static final int STANDARD_TIMEOUT_SECONDS = 3;
    private static final int STANDARD_BATCH = 10;
    private static final int MAX_BATCH_OF_A_QUEUE = 10;
    private static final int STANDARD_STREAM_BATCH = 100;

    /// Where the sources of events come from.
    ///
    /// @param queue  the queue of an ARN
    /// @param stream the stream of an ARN
    public record Sources(Function<String, QueueSource> queue,
            Function<String, StreamSource> stream) {}

    private final InProcessFunctions functions;
    private final Map<String, String> platform;
    private final Sources sources;
    private final Queues queues;
    private final Pumps pumps;
    private final Adversity adversity;

    /// @param platform the variables that every function finds in its environment
    public FunctionResource(InProcessFunctions functions, Map<String, String> platform,
            Sources sources, Queues queues, Pumps pumps, Adversity adversity) {
        this.functions = functions;
        this.platform = platform;
        this.sources = sources;
        this.queues = queues;
        this.pumps = pumps;
        this.adversity = adversity;
    }

    @Override
    public Map<String, Set<String>> types() {
        return Map.of(FUNCTION, PROPERTIES);
    }

    @Override
    public Identity identify(Resource resource) {
        var arn = Arns.of("lambda", "function:" + name(resource));
        return new Identity(name(resource),
                Map.of("Arn", arn, "Alias", arn + ":live", "Version", arn + ":1"));
    }

    @Override
    public void create(Resource resource) {
        var properties = resource.properties();
        Map<String, String> environment = new LinkedHashMap<>(platform);
        environment.put("AWS_LAMBDA_FUNCTION_NAME", name(resource));
        properties.child("Environment")
                .map("Variables")
                .forEach((name, value) -> environment.put(name, value.toString()));
        functions.register(new FunctionDefinition(resource.logicalId(), name(resource),
                properties.text("Handler"), environment,
                Duration.ofSeconds(properties.number("Timeout", STANDARD_TIMEOUT_SECONDS))));
    }

    @Override
    public void connect(Resource resource) {
        var events = resource.properties().child("Events");
        for (var name : events.names()) {
            var event = events.child(name);
            switch (event.text("Type")) {
                case "SQS" -> connectQueue(resource, event.child("Properties").allow(QUEUE_EVENT));
                case "DynamoDB" ->
                    connectStream(resource, event.child("Properties").allow(STREAM_EVENT));
                default -> throw new TemplateError(event.place(),
                        "event type " + event.text("Type") + " is not emulated");
            }
        }
    }

    private void connectQueue(Resource resource, Properties event) {
        var source = sources.queue().apply(event.text("Queue"));
        var timeout = functions.definition(name(resource)).timeout();
        if (source.visibilityTimeout().compareTo(timeout) < 0) {
            throw new TemplateError(event.place(),
                    "Queue visibility timeout: " + source.visibilityTimeout().toSeconds()
                            + " seconds is less than Function timeout: " + timeout.toSeconds()
                            + " seconds");
        }
        var batchSize = Math.min(event.number("BatchSize", STANDARD_BATCH), MAX_BATCH_OF_A_QUEUE);
        pumps.add(new QueueMapping(source, functions, name(resource), batchSize, adversity));
    }

    private void connectStream(Resource resource, Properties event) {
        var filters = event.child("FilterCriteria")
                .children("Filters")
                .stream()
                .map(filter -> filter.text("Pattern"))
                .toList();
        var destination = event.child("DestinationConfig").child("OnFailure");
        var terms = new StreamMapping.Terms(event.number("BatchSize", STANDARD_STREAM_BATCH),
                event.number("MaximumRetryAttempts", Integer.MAX_VALUE), new EventFilter(filters),
                destination.text("Destination"));
        pumps.add(new StreamMapping(sources.stream().apply(event.text("Stream")), functions,
                name(resource), terms, queues, adversity));
    }

    private static String name(Resource resource) {
        return resource.properties().optionalText("FunctionName").orElseGet(resource::madeUpName);
    }
}
