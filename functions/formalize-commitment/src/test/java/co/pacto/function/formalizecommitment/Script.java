package co.pacto.function.formalizecommitment;

import co.pacto.domain.commitment.CallInProgress;
import co.pacto.domain.store.Store;
import co.pacto.edge.FlowCall;
import co.pacto.edge.ReadableLog;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// The call in which a draft of 1.000.000 in one payment on Friday 2026-11-27 is formalized by the
/// script, on Friday 2026-11-20 at 10:00.
final class Script {

    private static final Map<String, List<String>> ROWS = Map.of("OPEN",
            List.of("formalizationStep"), "ANSWER", List.of("formalizationStep", "termsDigest"));

    private CallInProgress call = new CallInProgress().drafted();
    private FlowCall flow = flow(call);
    private final ReadableLog log = new ReadableLog();
    private Instant now = CallInProgress.FRIDAY_AT_10;

    private static FlowCall flow(CallInProgress call) {
        return FlowCall.of(call, ROWS).with("commitmentId", CallInProgress.COMMITMENT_ID);
    }

    CallInProgress call() {
        return call;
    }

    FlowCall flow() {
        return flow;
    }

    ReadableLog log() {
        return log;
    }

    /// The same in another call, as it stands.
    Script in(CallInProgress other) {
        call = other;
        flow = flow(other);
        return this;
    }

    void at(Instant instant) {
        now = instant;
    }

    static Map<String, String> said(String input) {
        return Map.of("input", input);
    }

    Map<String, String> open() throws IOException {
        return ask("OPEN", Map.of());
    }

    Map<String, String> says(String input) throws IOException {
        return ask("ANSWER", said(input));
    }

    Map<String, String> types(String documentDigits) throws IOException {
        return ask("ANSWER", Map.of("documentDigits", documentDigits));
    }

    Map<String, String> copy(String input) throws IOException {
        return ask("COPY", said(input));
    }

    Map<String, String> ask(String step, Map<String, String> further) throws IOException {
        return flow.ask(handler(call.store()), step, further);
    }

    FormalizeCommitmentHandler handler(Store store) {
        var clock = InstantSource.fixed(now);
        return new FormalizeCommitmentHandler(new FormalizeCommitment(() -> store, clock),
                log.of("formalize-commitment", clock));
    }
}
