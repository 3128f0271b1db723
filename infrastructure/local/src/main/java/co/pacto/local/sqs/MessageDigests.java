package co.pacto.local.sqs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.TreeMap;

/// The digests that clients verify, of body and attributes.
final class MessageDigests {

    private static final byte TEXT = 1;
    private static final byte BINARY = 2;

    private MessageDigests() {}

    static String ofBody(String body) {
        return hex("MD5", body.getBytes(UTF_8));
    }

    static String contentId(String body) {
        return hex("SHA-256", body.getBytes(UTF_8));
    }

    /// Names in order; of each: name, type, kind of value and value, with their lengths.
    static String ofAttributes(JsonNode attributes) {
        var sorted = new TreeMap<String, JsonNode>();
        attributes.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        var bytes = new ByteArrayOutputStream();
        sorted.forEach((name, attribute) -> {
            withLength(bytes, name.getBytes(UTF_8));
            withLength(bytes, attribute.path("DataType").asText().getBytes(UTF_8));
            bytes.write(attribute.has("BinaryValue") ? BINARY : TEXT);
            withLength(bytes, value(attribute));
        });
        return hex("MD5", bytes.toByteArray());
    }

    static byte[] value(JsonNode attribute) {
        return attribute.has("BinaryValue")
                ? Base64.getDecoder().decode(attribute.path("BinaryValue").asText())
                : attribute.path("StringValue").asText("").getBytes(UTF_8);
    }

    private static void withLength(ByteArrayOutputStream bytes, byte[] part) {
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(part.length).array());
        bytes.writeBytes(part);
    }

    private static String hex(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
