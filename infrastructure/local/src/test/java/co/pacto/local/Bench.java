package co.pacto.local;

import co.pacto.local.clock.VirtualClock;
import co.pacto.local.gateway.Gateway;
import co.pacto.local.gateway.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/// One service behind a real endpoint, with queues and functions that only remember what they get.
public final class Bench implements Endpoint {

    public static final Instant FRIDAY_AT_7 = Instant.parse("2026-11-20T12:00:00Z");

    public final RecordingQueues queues = new RecordingQueues();
    public final RecordingFunctions functions = new RecordingFunctions();
    public final Core core;

    public Bench() {
        var ids = new SeededIds(1);
        var anomalies = new Anomalies();
        var adversity = new Adversity();
        var clock = new VirtualClock(FRIDAY_AT_7);
        try {
            core = new Core(clock, ids, anomalies, adversity,
                    new Gateway(0, ids, anomalies, adversity), new Pumps(clock), queues, functions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts a service behind the endpoint.
    public <S extends Service> S serve(Function<Core, S> service) {
        var served = service.apply(core);
        core.gateway().add(served);
        return served;
    }

    @Override
    public String url() {
        return core.gateway().endpoint();
    }

    public void advance(Duration duration) {
        core.pumps().advanceTo(core.clock().instant().plus(duration));
    }

    @Override
    public void close() {
        core.gateway().close();
    }
}
