package cn.gongjiang.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A plain reverse proxy before several nodes: each request goes to the next one, whatever it is and whoever asks; one that does not
 * answer the phone is passed over.
 */
public final class PlainProxy implements AutoCloseable {
    private static final Set<String> OF_ONE_HOP =
            Set.of("connection", "content-length", "host", "http2-settings", "transfer-encoding", "upgrade", "expect");
    private static final int BAD_GATEWAY = 502;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<URI> nodes;
    private final HttpServer server;

    private PlainProxy(List<URI> nodes, HttpServer server) {
        this.nodes = nodes;
        this.server = server;
    }

    public static PlainProxy before(List<URI> nodes) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        PlainProxy proxy = new PlainProxy(nodes, server);
        server.createContext("/", proxy::pass);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return proxy;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            for (int attempt = 0; attempt < nodes.size(); attempt++) {
                URI node = nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size()));
                try {
                    answer(exchange, http.send(request(exchange, node, body), BodyHandlers.ofByteArray()));
                    return;
                } catch (ConnectException gone) {
                    // the next one
                } catch (IOException cutOff) {
                    break;
                }
            }
            exchange.sendResponseHeaders(BAD_GATEWAY, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest request(HttpExchange exchange, URI node, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body))
                .header("X-Forwarded-For", "10.20.30.40");
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_ONE_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OF_ONE_HOP.contains(name) && !name.startsWith(":")) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, value));
            }
        });
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
