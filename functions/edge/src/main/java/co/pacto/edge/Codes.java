package co.pacto.edge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the codes of messages.
public final class Codes {

    private Codes() {}

    /// The constant of a code.
    ///
    /// @throws InvalidRequestException naming the field when there is no such code
    public static <E extends Enum<E>> E read(Class<E> type, String field, String code) {
        return find(type, code).orElseThrow(() -> new InvalidRequestException(List.of(field)));
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst();
    }
}
