package co.pacto.local.run;

import co.pacto.domain.portfolio.ImportProgress;
import co.pacto.domain.store.Entity;
import co.pacto.local.LocalAws;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// The creditor's side of the bucket: puts files in, takes what became of them into the diary.
final class Imports implements TableView.Listener, AutoCloseable {

    private static final int REJECTED_COLUMNS = 5;

    /// One refused row, as the creditor's own file names it.
    record RejectedRow(String file, long line, String column, String code, String reason) {}

    /// A file in the bucket holds some lines of a file of the user.
    ///
    /// @param lines the number that each line of the object has in the user's file, header first
    private record Origin(String file, List<Long> lines) {}

    private final String bucket;
    private final Diary diary;
    private final S3Client s3;
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    Imports(LocalAws aws, Diary diary) {
        this.diary = diary;
        bucket = aws.name("ImportsBucket");
        s3 = aws.client(S3Client.builder());
    }

    /// Puts a whole file of the user into the bucket.
    void put(String name, byte[] content) {
        s3.putObject(request -> request.bucket(bucket).key("incoming/" + name),
                RequestBody.fromBytes(content));
    }

    /// The same with a file that is made here.
    void put(String name, String content) {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /// Puts some rows of a file of the user into the bucket, under the header of that file.
    void put(String name, String header, String file, Map<Long, String> rows) {
        List<Long> lines = new ArrayList<>(List.of(1L));
        lines.addAll(rows.keySet());
        origins.put(name, new Origin(file, lines));
        put(name, header + "\n" + String.join("\n", rows.values()) + "\n");
    }

    /// Every refused row so far.
    List<RejectedRow> rejected() {
        return List.copyOf(rejected);
    }

    @Override
    public void changed(@Nullable Entity before, Entity after) {
        if (after instanceof ImportProgress progress
                && progress.state() != ImportProgress.State.RUNNING) {
            ended(progress);
        }
    }

    private void ended(ImportProgress progress) {
        var name = progress.objectKey().substring(progress.objectKey().indexOf('/') + 1);
        var origin = origins.getOrDefault(name, new Origin(name, List.of()));
        var tally = progress.tally();
        diary.note(DiaryKind.IMPORTED, DiaryEntry.NOBODY, "",
                DiaryData.of("file", origin.file(), "rows", tally.rows(), "accepted",
                        tally.accepted(), "unchanged", tally.unchanged(), "rejected",
                        tally.rejected()));
        if (!tally.rejectedByCode().isEmpty()) {
            s3.getObjectAsBytes(request -> request.bucket(bucket)
                    .key("rejected/" + progress.importId() + ".csv"))
                    .asUtf8String()
                    .lines()
                    .skip(1)
                    .forEach(line -> reject(name.length(), line, origin));
        }
    }

    /// The last column is a quoted sentence; none of the others can hold a separator, except the name
    /// of the file, whose length is known.
    private void reject(int nameLength, String line, Origin origin) {
        var quotes = line.startsWith("\"") ? 2 : 0;
        var fields = line.substring(nameLength + quotes).split(",", REJECTED_COLUMNS);
        var number = Long.parseLong(fields[1]);
        var row = new RejectedRow(origin.file(),
                origin.lines().isEmpty() ? number : origin.lines().get(Math.toIntExact(number) - 1),
                fields[2], fields[3], fields[4].replaceAll("^\"|\"$", "").replace("\"\"", "\""));
        rejected.add(row);
        diary.note(DiaryKind.ROW_REJECTED, DiaryEntry.NOBODY, row.code(),
                DiaryData.of("file", row.file(), "line", row.line(), "column", row.column()));
    }

    @Override
    public void close() {
        s3.close();
    }
}
