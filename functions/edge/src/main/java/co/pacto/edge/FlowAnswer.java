package co.pacto.edge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The answer to one step of a flow: flat strings. Every key of the step's row stands in every
/// answer of it, `none` where it has no value, because a flow copies them at once and takes an
/// absent one for an error (data.md 11).
public final class FlowAnswer {

    /// What a key without a value says.
    public static final String NONE = "none";

    private final Map<String, String> fields = new LinkedHashMap<>();

    private FlowAnswer(String status, String question, List<String> keys) {
        fields.put("status", status);
        fields.put("question", question);
        fields.put("saySsml", NONE);
        keys.forEach(key -> fields.put(key, NONE));
    }

    /// An answer of a step whose row has these further keys.
    public static FlowAnswer of(String status, int question, List<String> keys) {
        return new FlowAnswer(status, Integer.toString(question), keys);
    }

    /// What a step answers, or which of its parameters are malformed.
    public static FlowAnswer of(FlowRequest request, List<String> keys, Supplier<FlowAnswer> step) {
        try {
            return step.get();
        } catch (InvalidRequestException e) {
            return invalid(request, e, keys);
        }
    }

    /// The request could not be understood: nothing was read or written, the question stands.
    static FlowAnswer invalid(FlowRequest request, InvalidRequestException problem,
            List<String> keys) {
        var question = problem.fields().contains("question")
                ? NONE
                : Integer.toString(request.question());
        return new FlowAnswer("INVALID_REQUEST", question, keys).with("fields",
                String.join(",", problem.fields()));
    }

    /// A step that the function does not know.
    public static FlowAnswer unknownStep(FlowRequest request) {
        return invalid(request, new InvalidRequestException(List.of("step")), List.of());
    }

    /// Gives a key its value; an empty value stays `none`.
    public FlowAnswer with(String key, String value) {
        fields.put(key, value.isEmpty() ? NONE : value);
        return this;
    }

    /// Gives several keys their values.
    public FlowAnswer with(Map<String, String> values) {
        values.forEach(this::with);
        return this;
    }

    /// What to say next.
    public FlowAnswer say(String ssml) {
        return with("saySsml", ssml);
    }

    /// The keys in the order of the contract.
    public Map<String, String> fields() {
        return fields;
    }
}
