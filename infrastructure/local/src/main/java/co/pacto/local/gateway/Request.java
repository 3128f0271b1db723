package co.pacto.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Map;
import java.util.Optional;

/// A request as a service sees it.
///
/// @param path        as sent, still percent-encoded
/// @param rawQuery    as sent, empty when there is none
/// @param query       decoded; a name without value has an empty one
/// @param headers     names in lower case; several values are joined by a comma
/// @param region      of the signature, else us-east-1
/// @param signingName of the signature, such as `sqs`
@SuppressWarnings("ArrayRecordComponent") // bytes pass through untouched and are never compared
public record Request(String method, String path, String rawQuery, Map<String, String> query,
        Map<String, String> headers, byte[] body, String region, String signingName) {

    /// The path with its percent-encoding removed (`+` stays `+`).
    public String decodedPath() {
        return URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
    }

    public Optional<String> header(String lowerCaseName) {
        return Optional.ofNullable(headers.get(lowerCaseName));
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name));
    }

    public String text() {
        return new String(body, UTF_8);
    }

    /// The operation of the JSON protocols: what follows the dot in `X-Amz-Target`, else empty.
    public String operation() {
        var target = headers.getOrDefault("x-amz-target", "");
        return target.substring(target.lastIndexOf('.') + 1);
    }
}
