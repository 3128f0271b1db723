package co.pacto.domain.portfolio;

import co.pacto.domain.Ids;
import co.pacto.domain.event.Aggregate;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import co.pacto.domain.store.Stored;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far one file has been read (data.md 14).
///
/// @param importId made of the file's bytes: a file under another name is the same import
/// @param objectKey where it lies in the bucket
/// @param upload which upload of these bytes it is: the storage's own number of it. A message about
/// the same upload is a second delivery; another upload is compared with what is known once more
/// @param kind null while the header was not read
/// @param byteOffset where the next chunk begins
/// @param line the number of the line there, from 1
/// @param startedAt its date in Bogotá is the date of the import, for all chunks
public record ImportProgress(String importId, @Stored(as = "key") String objectKey, String upload,
        String sha256, @Nullable FileKind kind, long byteOffset, long line,
        @Stored(flat = true) Tally tally, State state, Instant startedAt,
        long version) implements Entity {

    /// Where the import of a file stands.
    public enum State {
        RUNNING,
        DONE,
        REFUSED
    }

    /// An import before its first line; nothing of it is stored.
    public static ImportProgress begin(String objectKey, String upload, String sha256,
            Instant now) {
        return new ImportProgress(Ids.id("import", sha256), objectKey, upload, sha256, null, 0, 1,
                Tally.NONE, State.RUNNING, now, 0);
    }

    /// The key of the import of a file.
    public static Key key(String importId) {
        return Key.operational("IMPORT#" + importId, "IMPORT");
    }

    @Override
    public Key key() {
        return key(importId);
    }

    /// Whether both are of one upload.
    public boolean isSameUpload(ImportProgress other) {
        return objectKey.equals(other.objectKey) && upload.equals(other.upload);
    }

    /// The import after another chunk.
    public ImportProgress after(FileKind read, long nextByte, long nextLine, Tally counted,
            State reached) {
        return new ImportProgress(importId, objectKey, upload, sha256, read, nextByte, nextLine,
                counted, reached, startedAt, version + 1);
    }

    /// The import of a file that is not taken as a whole.
    public ImportProgress refused(FileRefusal refusal) {
        return new ImportProgress(importId, objectKey, upload, sha256, kind, byteOffset, line,
                tally.plus(refusal.rejections()), State.REFUSED, startedAt, version + 1);
    }

    /// The progress as it is written, with the fact that the whole file was read.
    public Transaction writes(Instant now, String settingsDigest) {
        var writes = new Transaction().put(this);
        if (state == State.DONE && kind != null) {
            Map<String, String> data = new LinkedHashMap<>();
            data.put("importId", importId);
            data.put("kind", kind.name());
            data.put("accepted", Long.toString(tally.accepted()));
            data.put("unchanged", Long.toString(tally.unchanged()));
            data.put("rejected", Long.toString(tally.rejected()));
            writes.put(IntegrationEvent.of(EventName.PORTFOLIO_IMPORTED, now,
                    new Aggregate(Aggregate.Kind.IMPORT, importId, version), 0, settingsDigest,
                    data));
        }
        return writes;
    }
}
