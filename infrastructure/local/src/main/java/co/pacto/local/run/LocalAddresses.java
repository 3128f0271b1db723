package co.pacto.local.run;

import co.pacto.domain.calendar.Bogota;
import co.pacto.local.Json;
import co.pacto.local.connect.Call;
import co.pacto.local.gateway.Gateway.LocalHandler;
import co.pacto.local.gateway.Request;
import co.pacto.local.gateway.Response;
import co.pacto.local.ses.Mail;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The addresses of the tool itself (local-run.md 5): its clock, its diary, its calls, its mail.
public final class LocalAddresses {

    private static final String CLOCK = "/_local/clock";
    private static final String CALLS = "/_local/calls";
    private static final Pattern HANG_UP = Pattern.compile("/_local/calls/([^/]+)/hang-up");

    private final Run run;

    private LocalAddresses(Run run) {
        this.run = run;
    }

    /// Opens them on the endpoint of a run.
    public static void open(Run run) {
        var addresses = new LocalAddresses(run);
        var gateway = run.aws().gateway();
        gateway.local(CLOCK, addresses::clock);
        gateway.local("/_local/diary", only("GET", addresses::diary));
        gateway.local("/_local/anomalies", only("GET", _ -> {
            var sentences = Json.array();
            run.aws().anomalies().forEach(sentences::add);
            return answer(sentences);
        }));
        gateway.local(CALLS, addresses::calls);
        gateway.local("/_local/mail", only("GET", addresses::mail));
        gateway.local("/_local/names",
                only("GET", _ -> answer(Json.tree(new TreeMap<>(run.aws().names())))));
    }

    private static LocalHandler only(String method, LocalHandler handler) {
        return request -> request.method().equals(method)
                ? handler.handle(request)
                : Response.empty(405);
    }

    private Response clock(Request request) {
        return switch (request.method()) {
            case "GET" -> answer(now());
            case "POST" -> move(request);
            default -> Response.empty(405);
        };
    }

    private Response move(Request request) {
        Instant target;
        try {
            target = target(Json.read(request.body()));
        } catch (IllegalArgumentException | DateTimeException _) {
            return refused("expected {\"advanceTo\": an instant} or {\"advance\": a duration}");
        }
        if (target.isBefore(run.aws().clock().instant())) {
            return refused("the clock does not go back");
        }
        run.advanceTo(target);
        return answer(now());
    }

    private Instant target(JsonNode body) {
        if (body.path("advance").isTextual()) {
            return run.aws()
                    .clock()
                    .instant()
                    .plus(Duration.parse(body.path("advance").textValue()));
        }
        if (!body.path("advanceTo").isTextual()) {
            throw new IllegalArgumentException("neither of the two");
        }
        return instant(body.path("advanceTo").textValue());
    }

    /// With an offset, or else Bogotá's time.
    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            return LocalDateTime.parse(text).atZone(Bogota.ZONE).toInstant();
        }
    }

    private ObjectNode now() {
        var now = run.aws().clock().instant();
        return Json.object().put("now", now.toString()).put("bogota", BogotaText.of(now));
    }

    private Response diary(Request request) {
        long after;
        try {
            after = Long.parseLong(request.query("after").orElse("0"));
        } catch (NumberFormatException _) {
            return refused("after is the number of a line");
        }
        var lines = Json.array();
        run.diary().after(after).forEach(entry -> lines.add(entry.json()));
        return answer(lines);
    }

    private Response calls(Request request) {
        var hangUp = HANG_UP.matcher(request.path());
        if (hangUp.matches()) {
            return request.method().equals("POST")
                    ? hungUp(run.aws().connect().hangUp(hangUp.group(1)))
                    : Response.empty(405);
        }
        if (!request.path().equals(CALLS)) {
            return Response.empty(404);
        }
        var calls = Json.array();
        run.aws().connect().calls().forEach(call -> calls.add(json(call)));
        return answer(calls);
    }

    private Response hungUp(boolean wasOpen) {
        run.settle();
        return wasOpen ? answer(Json.object().put("state", "ENDED")) : Response.empty(404);
    }

    private static ObjectNode json(Call call) {
        var json = Json.object()
                .put("connectContactId", call.connectContactId())
                .put("state", call.state().name())
                .put("startedAt", call.startedAt().toString());
        json.set("attributes", Json.tree(new TreeMap<>(call.attributes())));
        optional(json, "disconnectReason", call.disconnectReason());
        return json;
    }

    private static void optional(ObjectNode json, String name, Optional<String> value) {
        value.ifPresent(text -> json.put(name, text));
    }

    private Response mail(Request request) {
        var mails = Json.array();
        run.aws().mail().outbox().forEach(mail -> mails.add(json(mail)));
        return answer(mails);
    }

    private static ObjectNode json(Mail mail) {
        var json = Json.object()
                .put("id", mail.id())
                .put("at", mail.at().toString())
                .put("from", mail.sender());
        ArrayNode recipients = json.putArray("to");
        mail.recipients().forEach(recipients::add);
        return json.put("subject", mail.subject())
                .put("text", mail.text())
                .put("html", mail.html());
    }

    private static Response answer(JsonNode json) {
        return Response.json(json.toString());
    }

    private static Response refused(String why) {
        return Response.json(400, Json.object().put("message", why).toString());
    }
}
