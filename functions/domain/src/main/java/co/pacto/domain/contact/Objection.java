package co.pacto.domain.contact;

import java.util.Map;
import java.util.Optional;

/// Why the gate refuses: the code and the one fact that decided.
record Objection(GateCode code, Map<String, String> facts) {

    static Optional<Objection> when(boolean fails, GateCode code) {
        return fails ? Optional.of(new Objection(code, Map.of())) : Optional.empty();
    }

    static Objection because(GateCode code, String fact, Object value) {
        return new Objection(code, Map.of(fact, value.toString()));
    }
}
