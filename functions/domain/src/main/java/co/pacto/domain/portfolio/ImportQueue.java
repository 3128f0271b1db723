package co.pacto.domain.portfolio;

/// The queue that wakes the import again, so that a large file is read chunk by chunk.
public interface ImportQueue {

    /// Asks for the next chunk of an import.
    void next(ImportProgress progress);
}
