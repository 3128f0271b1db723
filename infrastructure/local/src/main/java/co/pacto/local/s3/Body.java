package co.pacto.local.s3;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import co.pacto.local.gateway.AwsError;
import co.pacto.local.gateway.Request;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The content of an upload, taken out of the signed chunks in which the SDK sends it
/// (`STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER` and its relatives).
///
/// @param trailer headers that follow the content, names in lower case
@SuppressWarnings("ArrayRecordComponent") // bytes pass through untouched and are never compared
record Body(byte[] content, Map<String, String> trailer) {

    private static final String LINE_END = "\r\n";

    static Body of(Request request) {
        var chunked = request.header("x-amz-content-sha256").orElse("").startsWith("STREAMING-");
        return chunked ? unwrapped(request.body()) : new Body(request.body(), Map.of());
    }

    private static Body unwrapped(byte[] body) {
        var text = new String(body, ISO_8859_1);
        var content = new ByteArrayOutputStream(body.length);
        var position = 0;
        var size = -1;
        while (size != 0) {
            var end = text.indexOf(LINE_END, position);
            if (end < 0) {
                throw incomplete();
            }
            size = Integer.parseInt(text.substring(position, end).split(";", 2)[0], 16);
            position = end + LINE_END.length();
            if (position + size > body.length) {
                throw incomplete();
            }
            content.write(body, position, size);
            position += size == 0 ? 0 : size + LINE_END.length();
        }
        return new Body(content.toByteArray(), trailer(text.substring(position)));
    }

    private static Map<String, String> trailer(String text) {
        var trailer = new TreeMap<String, String>();
        text.lines().filter(line -> line.contains(":")).forEach(line -> {
            var colon = line.indexOf(':');
            trailer.put(line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        return trailer;
    }

    private static AwsError incomplete() {
        return AwsError.badRequest("IncompleteBody",
                "You did not provide the number of bytes specified by the Content-Length HTTP header");
    }
}
