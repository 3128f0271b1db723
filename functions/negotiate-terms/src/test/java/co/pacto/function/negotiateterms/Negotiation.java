package co.pacto.function.negotiateterms;

import co.pacto.domain.commitment.CallInProgress;
import co.pacto.domain.store.Store;
import co.pacto.edge.FlowCall;
import co.pacto.edge.ReadableLog;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The call in which an identified debtor who owes 1.000.000 negotiates, on Friday 2026-11-20 at 10:00.
final class Negotiation {

    private static final Map<String, List<String>> ROWS = Map.of("SIGNAL", List.of("willing"),
            "OPTIONS", List.of("optionCount", "optionsSsml"), "SELECT",
            List.of("commitmentId", "rolledSsml"), "PROPOSE",
            List.of("commitmentId", "rolledSsml", "limit", "limitSsml"));

    private CallInProgress call = new CallInProgress();
    private FlowCall flow = FlowCall.of(call, ROWS);
    private Instant now = CallInProgress.FRIDAY_AT_10;

    CallInProgress call() {
        return call;
    }

    FlowCall flow() {
        return flow;
    }

    /// The same in another call, as it stands.
    Negotiation in(CallInProgress other) {
        call = other;
        flow = FlowCall.of(other, ROWS);
        return this;
    }

    /// She has confirmed that she wants an agreement.
    void willing() {
        in(call.willing());
    }

    void at(Instant instant) {
        now = instant;
    }

    Map<String, String> intention(String input) throws IOException {
        return ask("INTENTION", Map.of("input", input));
    }

    Map<String, String> propose(String pesos, String firstDate) throws IOException {
        return ask("PROPOSE", terms(pesos, firstDate, "SINGLE", "1", "PSE"));
    }

    static Map<String, String> terms(String pesos, String firstDate, String frequency,
            String installments, String method) {
        return Map.of("amountPesos", pesos, "firstDate", firstDate, "frequency", frequency,
                "installments", installments, "method", method);
    }

    /// What any step may need.
    static Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>(
                terms("500000", "2711", "SINGLE", "1", "PSE"));
        inputs.put("signal", "OFFERS_AMOUNT");
        inputs.put("input", "YES");
        inputs.put("option", "1");
        return inputs;
    }

    Map<String, String> ask(String step, Map<String, String> further) throws IOException {
        return flow.ask(handler(call.store()), step, further);
    }

    NegotiateTermsHandler handler(Store store) {
        var clock = InstantSource.fixed(now);
        return new NegotiateTermsHandler(new NegotiateTerms(() -> store, clock),
                new ReadableLog().of("negotiate-terms", clock));
    }
}
