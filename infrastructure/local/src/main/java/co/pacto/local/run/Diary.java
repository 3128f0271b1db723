package co.pacto.local.run;

import co.pacto.domain.event.Subject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Everything that happened in a run, in the order of its instants.
///
/// What is noted waits until the clock stands still: facts of the same stretch of time arrive from two
/// tables, and a line gets its number only when none can come before it any more.
final class Diary {

    private final InstantSource clock;
    private final List<DiaryEntry> entries = new ArrayList<>();
    private final List<DiaryEntry> waiting = new ArrayList<>();

    Diary(InstantSource clock) {
        this.clock = clock;
    }

    /// Notes what happens now.
    void note(DiaryKind kind, Subject subject, String code, Map<String, Object> data) {
        note(clock.instant(), kind, subject, code, data);
    }

    /// Notes what happened at an instant since the clock last stood still.
    synchronized void note(Instant at, DiaryKind kind, Subject subject, String code,
            Map<String, Object> data) {
        waiting.add(new DiaryEntry(0, at, subject, kind, code, data));
    }

    /// Numbers what was noted since the last time.
    synchronized void number() {
        waiting.sort(Comparator.comparing(DiaryEntry::at));
        waiting.forEach(entry -> entries.add(entry.numbered(entries.size() + 1)));
        waiting.clear();
    }

    synchronized List<DiaryEntry> entries() {
        return List.copyOf(entries);
    }

    /// How often a kind was noted.
    synchronized long count(DiaryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).count();
    }

    /// The lines after this number.
    synchronized List<DiaryEntry> after(long seq) {
        return List.copyOf(entries.subList(Math.clamp(seq, 0, entries.size()), entries.size()));
    }
}
