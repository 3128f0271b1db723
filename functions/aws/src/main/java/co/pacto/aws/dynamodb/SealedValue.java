package co.pacto.aws.dynamodb;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A personal value as it lies in the table: a version byte and what that version makes of the text
/// (data.md 1, security.md 2.2). Version 0 is UTF-8 under the table's own key. The only place that
/// reads and writes the form, so that the envelope of a later version changes this file alone.
final class SealedValue {

    private static final byte UNDER_THE_TABLES_KEY = 0;

    private SealedValue() {}

    static AttributeValue seal(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(1 + utf8.length).put(UNDER_THE_TABLES_KEY).put(utf8);
        return AttributeValue.fromB(SdkBytes.fromByteArray(bytes.array()));
    }

    /// @throws IllegalStateException when the value was sealed by a version this code does not know
    static String open(AttributeValue value) {
        var bytes = value.b().asByteBuffer();
        if (!bytes.hasRemaining() || bytes.get() != UNDER_THE_TABLES_KEY) {
            throw new IllegalStateException("a personal value of an unknown codec version");
        }
        return StandardCharsets.UTF_8.decode(bytes).toString();
    }
}
