package co.pacto.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// Ids of the services, the same in every run with the same seed.
///
/// Each kind counts by itself, so that one more message does not change the ids of schedules.
public final class SeededIds {

    private final long seed;
    private final Map<String, Long> counters = new TreeMap<>();

    public SeededIds(long seed) {
        this.seed = seed;
    }

    /// The next id of a kind, in the form of a random UUID.
    public String uuid(String kind) {
        return uuidOf(kind + "/" + next(kind));
    }

    /// The next id of a kind: lower-case hexadecimal digits, at most 64.
    public String hex(String kind, int length) {
        return digest(kind + "/" + next(kind)).substring(0, length);
    }

    /// The id that belongs to a name, whenever it is asked.
    public String uuidOf(String name) {
        var hex = digest(name);
        return "%s-%s-4%s-8%s-%s".formatted(hex.substring(0, 8), hex.substring(8, 12),
                hex.substring(13, 16), hex.substring(17, 20), hex.substring(20, 32));
    }

    /// The secret that belongs to a name: letters and digits only, at most 64.
    public String secretOf(String name, int length) {
        return digest("secret/" + name).substring(0, length);
    }

    private synchronized long next(String kind) {
        return counters.merge(kind, 1L, Long::sum);
    }

    private String digest(String name) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256")
                    .digest((seed + "/" + name).getBytes(UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
