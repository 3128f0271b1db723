package co.pacto.local.ses;

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
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/// Amazon SES v2: nothing leaves the machine, everything sent lies in the outbox.
public final class SimpleEmail implements Service {

    private final Core core;
    private final RestJson protocol = new RestJson("sesv2", "BadRequestException");
    private final Identities identities = new Identities();
    private final ConfigurationSets sets = new ConfigurationSets();
    private final SendRules rules = new SendRules(identities);
    private final MailEvents events;
    private final List<Mail> outbox = new CopyOnWriteArrayList<>();
    private volatile boolean sandbox;

    public SimpleEmail(Core core, EventBridge eventBridge) {
        this.core = core;
        events = new MailEvents(eventBridge, sets);
    }

    /// Everything sent, in order.
    public List<Mail> outbox() {
        return List.copyOf(outbox);
    }

    /// Whether the account is in the sandbox, where recipients too must be verified.
    public void sandbox(boolean on) {
        sandbox = on;
    }

    @Override
    public Set<String> signingNames() {
        return Set.of("ses");
    }

    @Override
    public Response handle(Request request) {
        var call = protocol.read(request);
        var answer = switch (call.operation()) {
            case "SendEmail" ->
                send(new Mail(core.ids().hex("mail", 40), core.clock().instant(), call.input()),
                        request);
            case "CreateEmailIdentity" ->
                identities.create(call.text("EmailIdentity"), call.text("ConfigurationSetName"));
            case "GetEmailIdentity" -> identities.get(call.text("EmailIdentity"));
            default -> throw AwsError.notImplemented(call.operation());
        };
        return Response.json(answer.toString());
    }

    Identities identities() {
        return identities;
    }

    ConfigurationSets configurationSets() {
        return sets;
    }

    private ObjectNode send(Mail mail, Request request) {
        rules.check(mail, request.body().length, request.region(), sandbox);
        events.sent(mail);
        outbox.add(mail);
        events.delivered(mail);
        return JsonNodeFactory.instance.objectNode().put("MessageId", mail.id());
    }
}
