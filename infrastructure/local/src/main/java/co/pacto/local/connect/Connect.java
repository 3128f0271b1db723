package co.pacto.local.connect;

import co.pacto.local.Core;
import co.pacto.local.events.EventBridge;
import co.pacto.local.gateway.AwsError;
import co.pacto.local.gateway.Request;
import co.pacto.local.gateway.Response;
import co.pacto.local.gateway.Service;
import co.pacto.local.model.RestJson;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/// Amazon Connect with outbound calls: the people are scripted from outside, everything else follows
/// the rules of the service.
public final class Connect implements Service {

    private final Core core;
    private final RestJson protocol = new RestJson("connect", "InvalidParameterException");
    private final Map<String, Flow> flows = new ConcurrentSkipListMap<>();
    private final Calls calls;
    private final Dialler dialler;

    public Connect(Core core, EventBridge events) {
        this.core = core;
        calls = new Calls(core, new ContactEvents(events));
        dialler = new Dialler(core, calls);
    }

    /// Says who answers from now on; without a callee nobody does.
    public void answeredBy(Callee callee) {
        calls.answeredBy(callee);
    }

    /// How many calls the instance carries at once (10 by default).
    public void concurrentCalls(int limit) {
        dialler.concurrentCalls(limit);
    }

    /// Which countries the instance may call (`+57` by default).
    public void allow(List<String> prefixes) {
        dialler.allow(prefixes);
    }

    /// Whether the client token of an ended contact starts a new one, as older texts of AWS say.
    public void forgetTokensOfEndedContacts(boolean on) {
        dialler.forgetTokensOfEndedContacts(on);
    }

    /// Every call, in the order in which it was placed.
    public List<Call> calls() {
        return calls.all();
    }

    /// The line of a call, for whoever plays its flow from outside. A flow that ended has none; what is
    /// still said on it reaches the functions late.
    ///
    /// @throws java.util.NoSuchElementException when no such call was placed
    public Line line(String contactId) {
        return new FlowLine(core, calls.find(contactId).orElseThrow());
    }

    /// The callee hangs up, or rejects a call that still rings.
    ///
    /// @return whether there was such a call in progress
    public boolean hangUp(String contactId) {
        var connected = calls.find(contactId)
                .filter(contact -> contact.state() == Call.State.CONNECTED)
                .isPresent();
        return calls.end(contactId, connected ? "CUSTOMER_DISCONNECT" : "TELECOM_BUSY");
    }

    @Override
    public Set<String> signingNames() {
        return Set.of("connect");
    }

    @Override
    public Response handle(Request request) {
        var call = protocol.read(request);
        var answer = switch (call.operation()) {
            case "StartOutboundVoiceContact" -> start(call.input());
            case "DescribeContact" ->
                ContactDescription.of(contact(call.text("InstanceId"), call.text("ContactId")));
            case "StopContact" -> stop(contact(call.text("InstanceId"), call.text("ContactId")));
            default -> throw AwsError.notImplemented(call.operation());
        };
        return Response.json(answer.toString());
    }

    /// Registers a flow that exists on an instance without standing in the template.
    public void addFlow(String flowArn) {
        register(new Flow(flowArn));
    }

    /// Registers a flow, and with it its instance.
    void register(Flow flow) {
        flows.put(flow.id(), flow);
    }

    private ObjectNode start(ObjectNode input) {
        dialler.check(input);
        requireInstance(input.required("InstanceId").textValue());
        var named = input.required("ContactFlowId").textValue();
        var flow = flows.get(named.substring(named.lastIndexOf('/') + 1));
        if (flow == null) {
            throw notFound("contact flow");
        }
        return JsonNodeFactory.instance.objectNode().put("ContactId", dialler.start(input, flow));
    }

    private ObjectNode stop(Contact contact) {
        if (!calls.end(contact.id(), "API")) {
            throw new AwsError("ContactNotFoundException", 410, "The contact has ended.");
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private Contact contact(String instanceId, String contactId) {
        requireInstance(instanceId);
        return calls.find(contactId).orElseThrow(() -> notFound("contact"));
    }

    private void requireInstance(String id) {
        if (flows.values().stream().noneMatch(flow -> flow.instanceId().equals(id))) {
            throw notFound("instance");
        }
    }

    private static AwsError notFound(String what) {
        return new AwsError("ResourceNotFoundException", 404,
                "The %s does not exist.".formatted(what));
    }
}
