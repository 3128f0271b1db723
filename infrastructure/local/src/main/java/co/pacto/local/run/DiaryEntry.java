package co.pacto.local.run;

import co.pacto.domain.event.Subject;
import co.pacto.local.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of the diary (local-run.md 4, data.md 15). It holds ids, codes, figures and instants, no
/// personal data.
///
/// @param seq from 1; 0 until it has its number
/// @param code what the kind's own code is; empty when it has none
record DiaryEntry(long seq, Instant at, Subject subject, DiaryKind kind, String code,
        Map<String, Object> data) {

    /// Whom a line is about that tells of a file, or of the run itself.
    static final Subject NOBODY = new Subject(null, null, null, null);

    DiaryEntry {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    DiaryEntry numbered(long number) {
        return new DiaryEntry(number, at, subject, kind, code, data);
    }

    /// The line of `diary.jsonl`; what is not known is absent.
    ObjectNode json() {
        var json = Json.object().put("seq", seq).put("at", BogotaText.of(at));
        put(json, "debtorId", subject.debtorId());
        put(json, "obligationId", subject.obligationId());
        put(json, "contactId", subject.contactPlanId());
        put(json, "commitmentId", subject.commitmentId());
        json.put("kind", kind.name());
        put(json, "code", code.isEmpty() ? null : code);
        if (!data.isEmpty()) {
            json.set("data", Json.tree(data));
        }
        return json;
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
