package co.pacto.domain.debtor;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Turns personal values into keys that reveal nothing without the creditor's pepper: HMAC-SHA256 in
/// lower-case hex (security.md 2.3).
public final class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int PEPPER_BYTES_MIN = 32;

    private final SecretKeySpec pepper;

    /// @throws IllegalArgumentException when the pepper has fewer than 32 bytes
    public BlindIndex(byte[] pepper) {
        if (pepper.length < PEPPER_BYTES_MIN) {
            throw new IllegalArgumentException("the pepper has at least 32 bytes");
        }
        this.pepper = new SecretKeySpec(pepper, ALGORITHM);
    }

    /// The index by which a person is found.
    public String of(DocumentNumber document) {
        return hex(document.key());
    }

    /// The part of an address id that stands for the number.
    public String of(PhoneNumber phone) {
        return hex(phone.e164());
    }

    /// The part of an address id that stands for the mailbox.
    public String of(EmailAddress email) {
        return hex(email.normalised());
    }

    /// What recognises facts that did not change, and reveals none of them.
    public String of(List<String> facts) {
        return hex(String.join("|", facts));
    }

    String hex(String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(pepper);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }
}
