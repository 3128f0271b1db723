package co.pacto.local;

import co.pacto.local.clock.VirtualClock;
import co.pacto.local.cloudformation.CustomResources;
import co.pacto.local.connect.Connect;
import co.pacto.local.dynamodb.Dynamo;
import co.pacto.local.dynamodb.TableResource;
import co.pacto.local.dynamodb.TableStream;
import co.pacto.local.gateway.Gateway;
import co.pacto.local.iam.Roles;
import co.pacto.local.lambda.FunctionLogs;
import co.pacto.local.lambda.FunctionResource;
import co.pacto.local.lambda.InProcessFunctions;
import co.pacto.local.lambda.LambdaService;
import co.pacto.local.secrets.SecretResource;
import co.pacto.local.secrets.Secrets;
import co.pacto.local.ses.SimpleEmail;
import co.pacto.local.sqs.QueueResources;
import co.pacto.local.sqs.SqsQueues;
import co.pacto.local.sqs.SqsService;
import co.pacto.local.template.InertResources;
import co.pacto.local.template.ResourceCreator;
import co.pacto.local.template.Template;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A small AWS in this JVM: one endpoint, one clock, everything that one template declares.
///
/// Nothing happens unless the clock is moved: [#settle], [#advance], [#advanceTo].
public final class LocalAws implements AutoCloseable {

    private static final StaticCredentialsProvider TEST = StaticCredentialsProvider
            .create(AwsBasicCredentials.create("test", "test"));

    private final Core core;
    private final InProcessFunctions functions;
    private final SqsQueues queues;
    private final Dynamo dynamo;
    private final Parts parts;
    private final CustomResources customResources;
    private final Map<String, String> names;
    private final SdkHttpClient http = AwsCrtHttpClient.create();

    private LocalAws(LocalAwsBuilder builder) throws IOException {
        var clock = new VirtualClock(builder.startInstant());
        var ids = new SeededIds(builder.seed());
        var anomalies = new Anomalies();
        var adversity = new Adversity();
        var gateway = new Gateway(builder.port(), ids, anomalies, adversity);
        queues = new SqsQueues(clock, ids, adversity, anomalies);
        functions = new InProcessFunctions(clock, ids, anomalies);
        core = new Core(clock, ids, anomalies, adversity, gateway, new Pumps(clock), queues,
                functions);
        dynamo = new Dynamo(functions::invocations);
        var roles = new Roles();
        parts = Parts.of(core, roles::trustScheduler);
        customResources = new CustomResources(gateway, functions, ids, builder.customTypes());
        builder.flows().forEach(parts.connect()::addFlow);
        try {
            names = deploy(builder, roles);
        } catch (RuntimeException e) {
            closeServers();
            throw e;
        }
    }

    /// Begins to describe one.
    public static LocalAwsBuilder builder() {
        return new LocalAwsBuilder();
    }

    /// @throws co.pacto.local.cloudformation.DeploymentRefusedException when a custom resource
    /// refuses the deployment
    /// @throws IOException when the port is taken
    static LocalAws start(LocalAwsBuilder builder) throws IOException {
        return new LocalAws(builder);
    }

    private Map<String, String> deploy(LocalAwsBuilder builder, Roles roles) {
        var sqs = new SqsService(queues, core.gateway()::endpoint);
        var secrets = new Secrets();
        List.of(sqs, new LambdaService(functions), dynamo, secrets).forEach(core.gateway()::add);
        List<ResourceCreator> creators = new ArrayList<>(List.of(new QueueResources(queues, sqs),
                new TableResource(dynamo), new SecretResource(secrets, core.ids()), roles,
                new InertResources(), functionResource(), customResources));
        for (var part : parts.all()) {
            core.gateway().add(part.service());
            creators.addAll(part.creators());
        }
        var deployment = new Deployment(creators);
        var template = new Template(builder.document(), builder.parameters(), deployment::identify);
        parts.events().expectNoRuleFor(builder.clientEvents());
        return deployment.deploy(template);
    }

    private FunctionResource functionResource() {
        Map<String, String> platform = new LinkedHashMap<>();
        platform.put("AWS_REGION", Arns.REGION);
        platform.put("AWS_ENDPOINT_URL", core.gateway().endpoint());
        platform.put("AWS_ENDPOINT_URL_DYNAMODB", dynamo.endpoint());
        var sources = new FunctionResource.Sources(queues::polled,
                arn -> dynamo.stream(TableResource.tableOfStream(arn)));
        return new FunctionResource(functions, platform, sources, queues, core.pumps(),
                core.adversity());
    }

    /// The address for any SDK or the CLI.
    public String endpoint() {
        return core.gateway().endpoint();
    }

    public VirtualClock clock() {
        return core.clock();
    }

    /// What happens at the next call: duplicates, reversal, errors.
    public Adversity adversity() {
        return core.adversity();
    }

    public InProcessFunctions functions() {
        return functions;
    }

    public Connect connect() {
        return parts.connect();
    }

    public SimpleEmail mail() {
        return parts.mail();
    }

    /// The custom resources of the template, for deploying them again.
    public CustomResources customResources() {
        return customResources;
    }

    public Gateway gateway() {
        return core.gateway();
    }

    /// Logical id of the template → physical name, ARN or URL: what `Ref` answers.
    public Map<String, String> names() {
        return names;
    }

    /// What `Ref` answers of one resource.
    public String name(String logicalId) {
        return names.getOrDefault(logicalId, "");
    }

    /// Everything functions printed.
    public List<FunctionLogs.Line> logs() {
        return functions.logs().lines();
    }

    /// What would have been lost or refused in silence.
    public List<String> anomalies() {
        return core.anomalies().all();
    }

    /// Messages that still wait in queues, one sentence a queue.
    public List<String> open() {
        return queues.open();
    }

    /// Shows whatever moves between the parts from now on.
    public void show(Witness witness) {
        core.gateway().show(witness);
        queues.show(witness);
        functions.show(witness);
    }

    /// Looks at every change of a table, as soon as it happened.
    public void watch(String tableLogicalId, Consumer<Map<String, AttributeValue>> listener) {
        var stream = stream(tableLogicalId);
        stream.tap(listener);
        core.pumps().add(() -> {
            stream.read();
            return "";
        });
    }

    /// The changes of a table, for whoever reads them when it suits him.
    public TableStream stream(String tableLogicalId) {
        return dynamo.stream(name(tableLogicalId));
    }

    /// Runs what is due now, and what that causes, until nothing is left.
    public void settle() {
        core.pumps().settle();
    }

    /// Moves the clock, timer by timer.
    public void advance(Duration duration) {
        advanceTo(core.clock().instant().plus(duration));
    }

    /// Moves the clock to an instant, timer by timer.
    public void advanceTo(Instant instant) {
        core.pumps().advanceTo(instant);
    }

    /// Runs a task when the clock reaches an instant.
    public void at(Instant instant, Runnable task) {
        core.clock().at(instant, task);
    }

    /// Points a client of the SDK here.
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(B builder) {
        return builder.httpClient(http)
                .region(Region.of(Arns.REGION))
                .credentialsProvider(TEST)
                .endpointOverride(URI.create(endpoint()))
                .build();
    }

    @Override
    public void close() {
        closeServers();
    }

    private void closeServers() {
        core.gateway().close();
        dynamo.close();
        http.close();
    }
}
