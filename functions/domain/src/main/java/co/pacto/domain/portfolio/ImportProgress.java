package co.pacto.domain.portfolio;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import co.pacto.domain.store.Stored;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// How far one file has been read (data.md 14). `objectKey` is where it lies in the bucket,
/// `byteOffset` where the next chunk begins and `line` the number of the line there; `rejectedByCode`
/// counts the refused rows.
public record ImportProgress(String importId, @Stored(as = "key") String objectKey, String kind,
        long byteOffset, long line, long rows, long accepted, long unchanged, long rejected,
        Map<String, String> rejectedByCode, State state, Instant startedAt,
        long version) implements Entity {

    /// Where the import of a file stands.
    public enum State {
        RUNNING,
        DONE,
        REFUSED
    }

    public ImportProgress {
        rejectedByCode = Collections.unmodifiableMap(new TreeMap<>(rejectedByCode));
    }

    /// The key of the import of a file.
    public static Key key(String importId) {
        return Key.operational("IMPORT#" + importId, "IMPORT");
    }

    @Override
    public Key key() {
        return key(importId);
    }
}
