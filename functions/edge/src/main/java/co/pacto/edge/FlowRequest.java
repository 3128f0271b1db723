package co.pacto.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One step of a contact flow as it arrived: the platform's id of the contact and the parameters of
/// the step (data.md 11). Every malformed parameter is remembered by name, so that the answer can
/// name all of them at once.
public final class FlowRequest {

    private static final int MAX_CHARACTERS = 200;
    private static final int MAX_QUESTION_DIGITS = 4;
    private static final Pattern ID = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final String connectContactId;
    private final Map<String, String> parameters;
    private final List<String> invalid = new ArrayList<>();

    FlowRequest(String connectContactId, Map<String, String> parameters) {
        this.connectContactId = connectContactId;
        this.parameters = parameters;
    }

    /// The platform's name of the contact, `Details.ContactData.ContactId`.
    public String connectContactId() {
        return connectContactId;
    }

    /// The step asked for; empty when absent, which no function knows.
    public String step() {
        return parameters.getOrDefault("step", "");
    }

    /// A required text of at most 200 characters without control characters.
    public String text(String name) {
        return optionalText(name).orElseGet(() -> {
            reject(name);
            return "";
        });
    }

    /// The same, where the contract lets the parameter be absent.
    public Optional<String> optionalText(String name) {
        var value = parameters.getOrDefault(name, "");
        if (value.length() > MAX_CHARACTERS || value.chars().anyMatch(Character::isISOControl)) {
            reject(name);
            return Optional.of("");
        }
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    /// A required derived id (data.md 1).
    public String id(String name) {
        var value = text(name);
        if (!value.isEmpty() && !ID.matcher(value).matches()) {
            reject(name);
        }
        return value;
    }

    /// The required number of the question that is answered.
    public int question() {
        var value = text("question");
        if (value.isEmpty()) {
            return 0;
        }
        if (value.length() > MAX_QUESTION_DIGITS || !DIGITS.matcher(value).matches()) {
            reject("question");
            return 0;
        }
        return Integer.parseInt(value);
    }

    /// A required whole number of at most so many digits.
    public long number(String name, int maxDigits) {
        var value = text(name);
        if (value.isEmpty()) {
            return 0;
        }
        if (value.length() > maxDigits || !DIGITS.matcher(value).matches()) {
            reject(name);
            return 0;
        }
        return Long.parseLong(value);
    }

    /// A required code of a closed list.
    public <E extends Enum<E>> E code(Class<E> type, String name) {
        return Codes.find(type, text(name)).orElseGet(() -> {
            reject(name);
            return type.getEnumConstants()[0];
        });
    }

    private void reject(String name) {
        if (!invalid.contains(name)) {
            invalid.add(name);
        }
    }

    /// Hands back what was read when every parameter was well formed.
    ///
    /// @throws InvalidRequestException naming every malformed parameter
    public <T> T complete(T request) {
        if (!invalid.isEmpty()) {
            throw new InvalidRequestException(invalid);
        }
        return request;
    }
}
