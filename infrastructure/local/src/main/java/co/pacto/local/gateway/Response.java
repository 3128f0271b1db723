package co.pacto.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;

/// An answer of a service.
@SuppressWarnings("ArrayRecordComponent") // bytes pass through untouched and are never compared
public record Response(int status, Map<String, String> headers, byte[] body) {

    public static Response json(String body) {
        return json(200, body);
    }

    public static Response json(int status, String body) {
        return new Response(status, Map.of("Content-Type", "application/json"),
                body.getBytes(UTF_8));
    }

    public static Response xml(int status, String body) {
        return new Response(status, Map.of("Content-Type", "application/xml"),
                body.getBytes(UTF_8));
    }

    public static Response empty(int status) {
        return new Response(status, Map.of(), new byte[0]);
    }

    /// The same answer with one more header.
    public Response with(String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body);
    }
}
