package co.pacto.domain.portfolio;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What became of the rows of a file so far. `rejectedByCode` counts problems, of which one rejected
/// row can have several; its numbers are texts.
public record Tally(long rows, long accepted, long unchanged, long rejected,
        Map<String, String> rejectedByCode) {

    /// No row was read.
    public static final Tally NONE = new Tally(0, 0, 0, 0, Map.of());

    public Tally {
        rejectedByCode = Collections.unmodifiableMap(new TreeMap<>(rejectedByCode));
    }

    /// One row more.
    public Tally plus(RowResult result) {
        return switch (result) {
            case RowResult.Applied() ->
                new Tally(rows + 1, accepted + 1, unchanged, rejected, rejectedByCode);
            case RowResult.Unchanged() ->
                new Tally(rows + 1, accepted, unchanged + 1, rejected, rejectedByCode);
            case RowResult.Rejected(var rejections) ->
                new Tally(rows + 1, accepted, unchanged, rejected + 1, counted(rejections));
        };
    }

    /// The problems of a file that is refused as a whole.
    public Tally plus(List<Rejection> rejections) {
        return new Tally(rows, accepted, unchanged, rejected, counted(rejections));
    }

    private Map<String, String> counted(List<Rejection> rejections) {
        Map<String, String> counts = new TreeMap<>(rejectedByCode);
        for (var rejection : rejections) {
            var before = Long.parseLong(counts.getOrDefault(rejection.code().name(), "0"));
            counts.put(rejection.code().name(), Long.toString(before + 1));
        }
        return counts;
    }
}
