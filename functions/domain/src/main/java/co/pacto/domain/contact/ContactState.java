package co.pacto.domain.contact;

/// Where an attempt to contact a person stands (data.md 2).
public enum ContactState {

    /// It may leave at a later instant.
    PLANNED,

    /// It may leave now and waits in a queue.
    ORDERED,

    /// The gate allowed it and it holds the person's slot of the date.
    RESERVED,

    /// It left.
    STARTED,

    /// The line is closed or its outcome is known.
    ENDED,

    /// The gate refused it for good.
    DENIED,

    /// What it was for no longer holds.
    DROPPED,

    /// It could not be carried out.
    FAILED
}
