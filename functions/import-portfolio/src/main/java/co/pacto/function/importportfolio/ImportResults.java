package co.pacto.function.importportfolio;

import co.pacto.domain.portfolio.ImportFiles;
import co.pacto.domain.portfolio.ImportProgress;
import co.pacto.domain.store.InstantText;
import com.fasterxml.jackson.jr.ob.JSON;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Tells the creditor what became of a file: the rejected rows and the report.
final class ImportResults {

    private final ImportFiles files;

    @Inject
    ImportResults(ImportFiles files) {
        this.files = files;
    }

    /// Adds the rejected rows of a chunk to those of the chunks before it.
    ///
    /// @param before the import where the chunk began
    void reject(ImportProgress before, RejectedRows rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        var objectKey = "rejected/" + before.importId() + ".csv";
        files.put(objectKey,
                before.tally().rejected() == 0
                        ? rows.alone()
                        : rows.after(files.text(objectKey), before.line()));
    }

    /// Writes the report of a file that was read to its end or refused.
    void report(ImportProgress ended, Instant now) throws IOException {
        var tally = ended.tally();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("file", file(ended));
        report.put("sha256", ended.sha256());
        report.put("state", ended.state().name());
        if (ended.kind() != null) {
            report.put("kind", ended.kind().name());
        }
        report.put("rows", tally.rows());
        report.put("accepted", tally.accepted());
        report.put("unchanged", tally.unchanged());
        report.put("rejected", tally.rejected());
        Map<String, Object> byCode = new LinkedHashMap<>();
        tally.rejectedByCode().forEach((code, count) -> byCode.put(code, Long.parseLong(count)));
        report.put("rejectedByCode", byCode);
        report.put("startedAt", InstantText.of(ended.startedAt()));
        report.put("endedAt", InstantText.of(now));
        files.put("reports/" + ended.importId() + ".json", JSON.std.asString(report));
    }

    /// The name of the file as the creditor knows it, without the folder.
    static String file(ImportProgress progress) {
        return progress.objectKey().substring(progress.objectKey().indexOf('/') + 1);
    }
}
