package co.pacto.local.gateway;

import co.pacto.local.Adversity;
import co.pacto.local.Anomalies;
import co.pacto.local.SeededIds;
import co.pacto.local.Witness;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/// The one HTTP endpoint, on loopback: it routes by the name in the signature's credential scope.
///
/// Addresses under `/_local/` are the tool's own; other unsigned requests go to S3.
public final class Gateway implements AutoCloseable {

    /// Answers a request to an address of the tool itself.
    @FunctionalInterface
    public interface LocalHandler {

        Response handle(Request request);
    }

    static {
        // Small answers must not wait for the acknowledgement of the one before (40 ms each).
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Service> services = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<String, LocalHandler> local = new ConcurrentSkipListMap<>();
    private final LongAdder requests = new LongAdder();
    private final SeededIds ids;
    private final Anomalies anomalies;
    private final Adversity adversity;
    private volatile Witness witness = Witness.BLIND;

    /// @param port 0 for any free one
    /// @throws IOException when the port is taken
    public Gateway(int port, SeededIds ids, Anomalies anomalies, Adversity adversity)
            throws IOException {
        this.ids = ids;
        this.anomalies = anomalies;
        this.adversity = adversity;
        server = HttpServer.create(new InetSocketAddress(loopback(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::exchange);
        server.start();
    }

    /// The address for clients: an IP address, so that S3 uses paths instead of host names.
    public String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void add(Service service) {
        service.signingNames().forEach(name -> services.put(name, service));
    }

    /// Registers an address of the tool itself; the longest matching prefix answers.
    public void local(String prefix, LocalHandler handler) {
        local.put(prefix, handler);
    }

    /// Shows every request from now on, before it is answered.
    public void show(Witness newWitness) {
        witness = newWitness;
    }

    /// How many requests came in.
    public long requests() {
        return requests.sum();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    /// Not `localhost`: it may be an IPv6 address.
    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[]{127, 0, 0, 1});
    }

    private void exchange(HttpExchange exchange) throws IOException {
        requests.increment();
        try (exchange) {
            var request = Requests.read(exchange);
            witness.sees("request %s %s %s".formatted(request.signingName(), request.method(),
                    request.path()), request.text());
            var response = answer(request).with("x-amzn-RequestId", ids.uuid("request"));
            if (adversity.takesAnswer(request.signingName())) {
                return;
            }
            response.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            if (request.method().equals("HEAD") || response.body().length == 0) {
                exchange.sendResponseHeaders(response.status(), -1);
            } else {
                exchange.sendResponseHeaders(response.status(), response.body().length);
                exchange.getResponseBody().write(response.body());
            }
        }
    }

    private Response answer(Request request) {
        try {
            return adversity.takeError(request.signingName())
                    .map(Protocol.of(request.signingName())::write)
                    .orElseGet(() -> route(request));
        } catch (AwsError e) {
            return Protocol.of(request.signingName()).write(e);
        } catch (RuntimeException e) {
            anomalies.report("the local AWS itself failed: %s %s: %s".formatted(request.method(),
                    request.path(), e));
            return Protocol.of(request.signingName())
                    .write(new AwsError("InternalFailure", 500, "the local AWS itself failed"));
        }
    }

    private Response route(Request request) {
        var handler = localHandler(request.path());
        if (handler.isPresent()) {
            return handler.get().handle(request);
        }
        var service = services.get(request.signingName());
        if (service == null) {
            throw new AwsError("MissingAuthenticationTokenException", 403,
                    "no service signs as " + request.signingName());
        }
        return service.handle(request);
    }

    private Optional<LocalHandler> localHandler(String path) {
        if (!path.startsWith("/_local/")) {
            return Optional.empty();
        }
        return local.descendingMap()
                .entrySet()
                .stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.of(_ -> Response.empty(404)));
    }
}
