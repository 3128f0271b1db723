package co.pacto.edge;

import java.util.List;

/// Reads the codes of messages.
public final class Codes {

    private Codes() {}

    /// The constant of a code.
    ///
    /// @throws InvalidRequestException naming the field when there is no such code
    public static <E extends Enum<E>> E read(Class<E> type, String field, String code) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(code)) {
                return constant;
            }
        }
        throw new InvalidRequestException(List.of(field));
    }
}
