package uk.corporateparenting.alert.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that answers as it is told: by verb, with {@code HANG} and {@code DROP} for no
 * answer and no connection; a message's text has the verb {@code TEXT}.
 */
final class ScriptedMailServer implements AutoCloseable {

    static final String HANG = "";
    static final String DROP = "drop";

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final Map<String, String> USUAL = Map.of(
            "EHLO", "250 localhost", "MAIL", "250 OK", "RCPT", "250 OK", "DATA", "354 go on", "TEXT", "250 taken",
            "RSET", "250 OK", "STARTTLS", "220 go on", "QUIT", "221 bye");

    private final ServerSocket server;
    private final Map<String, String> script;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private ScriptedMailServer(ServerSocket server, Map<String, String> script) {
        this.server = server;
        this.script = script;
    }

    static ScriptedMailServer answering(Map<String, String> script) throws IOException {
        var server = new ScriptedMailServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
        Thread.ofVirtual().start(server::listen);
        return server;
    }

    /** Offers encryption, with a certificate of its own making. */
    static ScriptedMailServer withEncryption() throws IOException {
        return answering(Map.of("EHLO", "250-localhost\r\n250 STARTTLS"));
    }

    int port() {
        return server.getLocalPort();
    }

    /** Every message text that was taken. */
    List<String> taken() {
        return taken;
    }

    /** Every verb in the order it came. */
    List<String> heard() {
        return heard;
    }

    private void listen() {
        try {
            while (true) {
                var socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> talk(socket));
            }
        } catch (IOException _) {
            // Closed: the test is over.
        }
    }

    private void talk(Socket socket) {
        try (var connection = socket) {
            var current = connection;
            var lines = lines(current);
            say(current, "220 localhost");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                heard.add(verb);
                if (!answer(current, verb)) {
                    return;
                }
                if (verb.equals("STARTTLS")) {
                    current = encrypted(current);
                    lines = lines(current);
                } else if (verb.equals("DATA") && !script.containsKey(verb) && !take(current, lines)) {
                    return;
                }
            }
        } catch (IOException | GeneralSecurityException _) {
            // The client went away, or did not trust the certificate: what it reports is what is tested.
        }
    }

    private boolean take(Socket socket, BufferedReader lines) throws IOException {
        var text = new StringBuilder();
        for (var line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            text.append(line).append('\n');
        }
        taken.add(text.toString());
        return answer(socket, "TEXT");
    }

    private boolean answer(Socket socket, String verb) throws IOException {
        var answer = script.getOrDefault(verb, Objects.requireNonNull(USUAL.getOrDefault(verb, "502 what?")));
        if (answer.equals(HANG)) {
            while (!server.isClosed()) {
                LockSupport.parkNanos(10_000_000);
            }
            return false;
        }
        if (answer.equals(DROP)) {
            return false;
        }
        say(socket, answer);
        return true;
    }

    private static void say(Socket socket, String answer) throws IOException {
        socket.getOutputStream().write((answer + "\r\n").getBytes(UTF_8));
        socket.getOutputStream().flush();
    }

    private static BufferedReader lines(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    }

    private static SSLSocket encrypted(Socket socket) throws IOException, GeneralSecurityException {
        var keys = KeyStore.getInstance("PKCS12");
        try (var file = ScriptedMailServer.class.getResourceAsStream("/greenmail.p12")) {
            keys.load(file, PASSWORD);
        }
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        var encrypted = (SSLSocket) context.getSocketFactory()
                .createSocket(socket, socket.getInetAddress().getHostAddress(), socket.getPort(), true);
        encrypted.setUseClientMode(false);
        encrypted.startHandshake();
        return encrypted;
    }

    @Override
    public void close() {
        try {
            server.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
