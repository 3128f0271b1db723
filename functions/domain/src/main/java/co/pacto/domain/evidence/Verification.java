package co.pacto.domain.evidence;

/// Whether a chain of evidence is what it was when it was written.
public sealed interface Verification {

    /// Every entry follows the one before, and the last is the one the commitment names.
    record Intact(Chain end) implements Verification {}

    /// The number of the first entry that is not the one that was written, or is missing, or is too
    /// many.
    record Broken(long seq) implements Verification {}
}
