package co.pacto.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.pacto.local.Arns;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads requests and the scope they are signed for.
final class Requests {

    /// `<key>/<date>/<region>/<name>/aws4_request`
    private static final Pattern SCOPE = Pattern
            .compile("[^/,]+/\\d{8}/(?<region>[^/]+)/(?<name>[^/]+)/aws4_request");

    private Requests() {}

    static Request read(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var rawQuery = Optional.ofNullable(uri.getRawQuery()).orElse("");
        var query = query(rawQuery);
        var headers = new TreeMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT),
                        String.join(",", values)));
        var scope = SCOPE.matcher(
                headers.getOrDefault("authorization", query.getOrDefault("X-Amz-Credential", "")));
        var signed = scope.find();
        return new Request(exchange.getRequestMethod(), uri.getRawPath(), rawQuery, query, headers,
                exchange.getRequestBody().readAllBytes(),
                signed ? scope.group("region") : Arns.REGION, signed ? scope.group("name") : "s3");
    }

    private static Map<String, String> query(String raw) {
        var query = new TreeMap<String, String>();
        for (var pair : raw.split("&", -1)) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                query.put(URLDecoder.decode(parts[0], UTF_8),
                        parts.length == 2 ? URLDecoder.decode(parts[1], UTF_8) : "");
            }
        }
        return query;
    }
}
