package uk.corporateparenting.alert.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Gives out tokens on this machine: token-1, token-2 and so on, or what it is told to say. */
final class TokenService implements AutoCloseable {

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private TokenService(HttpServer server) {
        this.server = server;
    }

    static TokenService saying(int status, String answer) throws IOException {
        var service = new TokenService(
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        service.server.createContext("/token", exchange -> {
            service.asked.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            var said = answer.replace("%n", Integer.toString(service.asked.size())).getBytes(UTF_8);
            exchange.sendResponseHeaders(status, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        service.server.start();
        return service;
    }

    static TokenService valid(int seconds) throws IOException {
        return saying(200, "{\"token_type\":\"Bearer\",\"expires_in\":" + seconds + ",\"access_token\":\"token-%n\"}");
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/token");
    }

    /** Every request's form. */
    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
