package co.pacto.domain.portfolio;

import co.pacto.domain.Sha256;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks through the bytes of a whole file before any row of it is taken: their digest, their number,
/// and whether they are text in UTF-8.
public final class FileCheck {

    /// 1 GB (data.md 14).
    public static final long BYTES_MAX = 1_000_000_000;

    private static final int CHARACTERS = 8_192;

    private final MessageDigest digest = Sha256.begin();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT);
    private final CharBuffer characters = CharBuffer.allocate(CHARACTERS);
    private byte[] undecoded = new byte[0];
    private long decodedBytes;
    private long bytes;
    private long line = 1;
    private @Nullable FileRefusal refusal;

    /// Looks at the next bytes.
    public void add(byte[] next, int count) {
        digest.update(next, 0, count);
        bytes += count;
        if (refusal == null) {
            decode(next, count);
        }
        if (bytes > BYTES_MAX) {
            refuse("", RejectCode.TOO_LARGE);
        }
    }

    /// Ends the file: a character may be cut off there.
    public void end() {
        if (refusal == null && undecoded.length > 0) {
            refuseBytes();
        }
    }

    /// Whether the rest of the file need not be looked at.
    public boolean isTooLarge() {
        return bytes > BYTES_MAX;
    }

    /// The digest of the bytes that were looked at.
    public String sha256() {
        return Sha256.hex(digest);
    }

    /// Why the file is not taken. A byte that is no text is told by its position in the file, from 1.
    public Optional<FileRefusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    private void decode(byte[] next, int count) {
        var input = ByteBuffer.allocate(undecoded.length + count)
                .put(undecoded)
                .put(next, 0, count)
                .flip();
        while (true) {
            var result = decoder.decode(input, characters.clear(), false);
            countLines(characters.flip());
            if (result.isError()) {
                decodedBytes += input.position();
                refuseBytes();
                return;
            }
            if (result.isUnderflow()) {
                break;
            }
        }
        decodedBytes += input.position();
        undecoded = new byte[input.remaining()];
        input.get(undecoded);
    }

    private void countLines(CharBuffer decoded) {
        line += decoded.chars().filter(character -> character == '\n').count();
    }

    private void refuseBytes() {
        refuse("byte " + (decodedBytes + 1), RejectCode.NOT_UTF8);
    }

    private void refuse(String column, RejectCode code) {
        refusal = new FileRefusal(line, List.of(new Rejection(column, code)));
    }
}
