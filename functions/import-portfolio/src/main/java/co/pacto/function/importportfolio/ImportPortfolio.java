package co.pacto.function.importportfolio;

import co.pacto.aws.facts.Facts;
import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.debtor.DocumentKey;
import co.pacto.domain.portfolio.FileCheck;
import co.pacto.domain.portfolio.FileLine;
import co.pacto.domain.portfolio.FileRefusal;
import co.pacto.domain.portfolio.Header;
import co.pacto.domain.portfolio.HeaderReading;
import co.pacto.domain.portfolio.ImportFiles;
import co.pacto.domain.portfolio.ImportProgress;
import co.pacto.domain.portfolio.ImportProgress.State;
import co.pacto.domain.portfolio.ImportQueue;
import co.pacto.domain.portfolio.RowResult;
import co.pacto.domain.settings.Settings;
import co.pacto.domain.store.Store;
import dagger.Lazy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Reads a creditor's file chunk by chunk. The first invocation looks through the whole file, so that
/// one that is refused changes nothing; then each takes its rows and asks for the next chunk.
///
/// The stored progress belongs to the first upload of these bytes: whatever repeats a message of it
/// goes on where it really is. The same bytes uploaded again are read once more and change nothing,
/// also not the stored progress; how far they are travels in their messages.
final class ImportPortfolio {

    /// services.md 9.12.
    private static final int ROWS_MAX = 2_000;
    private static final int BLOCK_BYTES = 1 << 20;
    private static final int HEADER_BYTES = 1 << 16;

    /// A chunk ends early when its rows take longer: the function has 60 seconds.
    private static final Duration TIME_MAX = Duration.ofSeconds(40);

    private record Chunk(ImportProgress next, RejectedRows rejected) {}

    private final Lazy<Store> store;
    private final ImportFiles files;
    private final ImportQueue queue;
    private final DocumentKey documentKey;
    private final ImportResults results;
    private final InstantSource clock;

    @Inject
    ImportPortfolio(Lazy<Store> store, ImportFiles files, ImportQueue queue,
            DocumentKey documentKey, ImportResults results, InstantSource clock) {
        this.store = store;
        this.files = files;
        this.queue = queue;
        this.documentKey = documentKey;
        this.results = results;
        this.clock = clock;
    }

    /// Begins with a file that arrived; says where its import stands then.
    String start(String objectKey, String upload) throws IOException {
        var now = clock.instant();
        var check = check(objectKey);
        return run(ImportProgress.begin(objectKey, upload, check.sha256(), now), check.refusal(),
                now);
    }

    /// Goes on with the next chunk of a file.
    String goOn(ImportProgress progress) throws IOException {
        return run(progress, Optional.empty(), clock.instant());
    }

    private FileCheck check(String objectKey) throws IOException {
        var check = new FileCheck();
        var buffer = new byte[HEADER_BYTES];
        try (var file = files.open(objectKey)) {
            for (var count = file.read(buffer); count >= 0
                    && !check.isTooLarge(); count = file.read(buffer)) {
                check.add(buffer, count);
            }
        }
        check.end();
        return check;
    }

    private String run(ImportProgress told, Optional<FileRefusal> refusal, Instant now)
            throws IOException {
        var stored = stored(told);
        var isFirst = stored.map(told::isSameUpload).orElse(true);
        var progress = isFirst ? stored.orElse(told) : told;
        if (progress.state() != State.RUNNING) {
            return progress.state().name();
        }
        var settings = new Facts(store.get()).settings();
        var chunk = refusal.isPresent()
                ? refused(progress, refusal.get())
                : read(progress, settings, now);
        results.reject(progress, chunk.rejected());
        return end(chunk.next(), isFirst, settings, now);
    }

    private Optional<ImportProgress> stored(ImportProgress told) {
        return store.get()
                .get(List.of(told.key()))
                .stream()
                .map(ImportProgress.class::cast)
                .findFirst();
    }

    private Chunk read(ImportProgress progress, Settings settings, Instant now) throws IOException {
        var head = files.read(progress.objectKey(), 0, HEADER_BYTES);
        var line = FileLine.of(head, 1, 0, true).stream().findFirst();
        return switch (Header.read(line.map(FileLine::text).orElse(""))) {
            case HeaderReading.Refused(var rejections) ->
                refused(progress, new FileRefusal(1, rejections));
            case HeaderReading.Recognised(var header) ->
                rows(progress, header, rowImport(header, progress, settings, now), now);
        };
    }

    private Chunk rows(ImportProgress progress, Header header, RowImport rows, Instant now)
            throws IOException {
        var block = files.read(progress.objectKey(), progress.byteOffset(), BLOCK_BYTES);
        var isLast = block.length < BLOCK_BYTES;
        var lines = FileLine.of(block, progress.line(), progress.byteOffset(), isLast);
        var rejected = new RejectedRows(ImportResults.file(progress));
        var tally = progress.tally();
        var rowsMax = tally.rows() + ROWS_MAX;
        var offset = progress.byteOffset();
        var taken = 0;
        while (taken < lines.size() && tally.rows() < rowsMax
                && clock.instant().isBefore(now.plus(TIME_MAX))) {
            var line = lines.get(taken++);
            offset = line.end();
            if (line.number() == 1 || line.text().isBlank()) {
                continue;
            }
            var result = rows.take(line);
            tally = tally.plus(result);
            if (result instanceof RowResult.Rejected(var rejections)) {
                rejected.add(line.number(), rejections);
            }
        }
        var state = isLast && taken == lines.size() ? State.DONE : State.RUNNING;
        return new Chunk(
                progress.after(header.kind(), offset, progress.line() + taken, tally, state),
                rejected);
    }

    private RowImport rowImport(Header header, ImportProgress progress, Settings settings,
            Instant now) {
        var today = Bogota.date(progress.startedAt());
        return switch (header.kind()) {
            case PORTFOLIO -> new PortfolioRows(store.get(), progress.importId(), header, settings,
                    documentKey.index(), today, now);
            case PAYMENTS -> new PaymentRows(store.get(), header, settings, today, now);
        };
    }

    private static Chunk refused(ImportProgress progress, FileRefusal refusal) {
        var rejected = new RejectedRows(ImportResults.file(progress));
        rejected.add(refusal.line(), refusal.rejections());
        return new Chunk(progress.refused(refusal), rejected);
    }

    /// Writes the progress and what follows from it. Of two deliveries that read the same chunk at the
    /// same time the slower one finds the progress moved and leaves the rest to the other.
    private String end(ImportProgress next, boolean isFirst, Settings settings, Instant now)
            throws IOException {
        if (next.state() != State.RUNNING) {
            results.report(next, now);
        }
        if (isFirst && !new Facts(store.get()).isCommitted(next.writes(now, settings.digest()))) {
            return State.RUNNING.name();
        }
        if (next.state() == State.RUNNING) {
            queue.next(next);
        }
        return next.state().name();
    }
}
