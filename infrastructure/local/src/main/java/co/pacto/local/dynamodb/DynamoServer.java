package co.pacto.local.dynamodb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.logging.Level;
import java.util.logging.Logger;

import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/// One DynamoDB Local in memory. It is built by hand and not by its own runner, which prints a
/// banner and sends telemetry (local-aws.md 9.7).
final class DynamoServer implements AutoCloseable {

    /// Says three lines at every start.
    private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

    private final LocalDynamoDBRequestHandler handler;
    private final DynamoDBProxyServer server;
    private final int port;

    DynamoServer() {
        SQLITE.setLevel(Level.OFF);
        port = freePort();
        handler = new LocalDynamoDBRequestHandler(0, true, null, true, false);
        server = new DynamoDBProxyServer(port, new LocalDynamoDBServerHandler(handler, null));
        try {
            server.start();
        } catch (Exception e) {
            // DynamoDB Local declares every exception.
            throw new IllegalStateException("DynamoDB Local does not start", e);
        }
    }

    String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    /// Stops the server: its threads would keep the JVM alive.
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not stop", e);
        }
        handler.shutdown();
    }

    /// DynamoDB Local cannot say which port it took, so one is looked for.
    private static int freePort() {
        try (var socket = new ServerSocket(0, 1,
                InetAddress.getByAddress(new byte[]{127, 0, 0, 1}))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }
}
