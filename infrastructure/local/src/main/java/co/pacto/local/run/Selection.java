package co.pacto.local.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The debtors whose stories differ most: the first is the one to whom most kinds of things happened,
/// each other shares least with those before.
final class Selection {

    private Selection() {}

    /// At most `count` debtors, each with his lines.
    static List<List<DiaryEntry>> of(List<DiaryEntry> entries, int count) {
        Map<String, List<DiaryEntry>> stories = new LinkedHashMap<>();
        for (var entry : entries) {
            var debtorId = entry.subject().debtorId();
            if (debtorId != null) {
                stories.computeIfAbsent(debtorId, _ -> new ArrayList<>()).add(entry);
            }
        }
        List<List<DiaryEntry>> chosen = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        while (chosen.size() < count && !stories.isEmpty()) {
            var best = best(stories, told);
            var story = stories.remove(best);
            if (story != null) {
                told.addAll(happenings(story));
                chosen.add(story);
            }
        }
        return chosen;
    }

    private static String best(Map<String, List<DiaryEntry>> stories, Set<String> told) {
        var best = "";
        var most = -1L;
        for (var story : stories.entrySet()) {
            var fresh = happenings(story.getValue()).stream()
                    .filter(happening -> !told.contains(happening))
                    .count();
            if (fresh > most) {
                most = fresh;
                best = story.getKey();
            }
        }
        return best;
    }

    private static Set<String> happenings(List<DiaryEntry> story) {
        Set<String> happenings = new TreeSet<>();
        story.forEach(entry -> happenings.add(entry.kind() + " " + entry.code()));
        return happenings;
    }
}
