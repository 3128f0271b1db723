package co.pacto.local.s3;

import co.pacto.local.gateway.AwsError;
import co.pacto.local.gateway.Request;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/// Checks the checksum that came with an upload, in a header or behind its chunks.
enum Checksum {

    CRC32 {
        @Override
        byte[] of(byte[] content) {
            var checksum = new CRC32();
            checksum.update(content);
            return ByteBuffer.allocate(Integer.BYTES).putInt((int) checksum.getValue()).array();
        }
    },
    SHA256 {
        @Override
        byte[] of(byte[] content) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(content);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    };

    abstract byte[] of(byte[] content);

    static void check(Request request, Body body) {
        for (var checksum : values()) {
            checksum.given(request, body).ifPresent(text -> checksum.compare(text, body.content()));
        }
    }

    private Optional<String> given(Request request, Body body) {
        var header = "x-amz-checksum-" + name().toLowerCase(Locale.ROOT);
        return request.header(header).or(() -> Optional.ofNullable(body.trailer().get(header)));
    }

    private void compare(String given, byte[] content) {
        byte[] expected;
        try {
            expected = Base64.getDecoder().decode(given);
        } catch (IllegalArgumentException e) {
            throw AwsError.badRequest("InvalidRequest",
                    "Value for x-amz-checksum-%s header is invalid."
                            .formatted(name().toLowerCase(Locale.ROOT)));
        }
        if (!MessageDigest.isEqual(expected, of(content))) {
            throw AwsError.badRequest("BadDigest",
                    "The %s you specified did not match the calculated checksum."
                            .formatted(name()));
        }
    }
}
