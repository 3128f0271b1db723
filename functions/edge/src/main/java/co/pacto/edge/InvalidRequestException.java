package co.pacto.edge;

import java.util.List;

/// A request that cannot be understood. Carries the names of the fields alone, never their values.
public final class InvalidRequestException extends RuntimeException {

    private final List<String> fields;

    public InvalidRequestException(List<String> fields) {
        super("invalid fields " + fields);
        this.fields = List.copyOf(fields);
    }

    /// The names of the fields that are missing or malformed, in the order they were read.
    public List<String> fields() {
        return fields;
    }
}
