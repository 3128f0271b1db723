package co.pacto.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The one digest of the product, over the UTF-8 bytes of a text or the bytes of a file.
public final class Sha256 {

    private Sha256() {}

    /// The digest as it is stored: lower-case hex.
    public static String hex(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    /// The digest of bytes that come one after the other.
    public static String hex(MessageDigest ended) {
        return HexFormat.of().formatHex(ended.digest());
    }

    static byte[] bytes(String text) {
        return begin().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Begins a digest of bytes that come one after the other.
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
