package co.pacto.domain.event;

/// Whose fact it is: the thing whose version an event carries.
public record Aggregate(Kind kind, String id, long version) {

    /// The kinds of data.md 8.1.
    public enum Kind {
        COMMITMENT,
        OBLIGATION,
        CONTACT,
        IMPORT,
        DEBTOR
    }
}
