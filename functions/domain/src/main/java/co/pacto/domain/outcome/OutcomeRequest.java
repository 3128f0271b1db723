package co.pacto.domain.outcome;

import co.pacto.domain.Sha256;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Somebody says how a contact ended: the code as it was sent, the data of its form by the names of
/// the fields, and who says it: `ASSISTANT`, or the id of an advisor.
public record OutcomeRequest(String code, Map<String, String> data, String by) {

    /// The call flow itself.
    public static final String ASSISTANT = "ASSISTANT";

    public OutcomeRequest {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /// The value of a field, empty when it is absent.
    String value(String field) {
        return data.getOrDefault(field, "");
    }

    /// The data the form of the code has, in its order; whatever else was sent is no part of it.
    Map<String, String> form(OutcomeCode known) {
        Map<String, String> form = new LinkedHashMap<>();
        for (var field : known.data()) {
            if (!value(field).isEmpty()) {
                form.put(field, value(field));
            }
        }
        return form;
    }

    /// What makes two requests for one contact the same.
    String digest(OutcomeCode known) {
        var content = new StringBuilder("OUTCOME|").append(known);
        form(known).forEach(
                (field, value) -> content.append('|').append(field).append('=').append(value));
        return Sha256.hex(content.toString());
    }

    /// Who may tell it apart: what was said stays out.
    @Override
    public String toString() {
        return "OutcomeRequest[" + code + " " + by + "]";
    }
}
