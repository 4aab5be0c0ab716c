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
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that answers as it is told: by verb, with {@code HANG} and {@code DROP} for no
 * answer and no connection. A greeting has the verb {@code CONNECT}, the first line of a message's
 * text {@code MIDDLE}, the whole text {@code TEXT}.
 */
public final class ScriptedMailServer implements AutoCloseable {

    public static final String HANG = "";
    public static final String DROP = "drop";
    /** Takes the message and says nothing, with or without leaving the connection open. */
    public static final String TAKE_AND_HANG = "take and hang";
    public static final String TAKE_AND_DROP = "take and drop";
    /** As a well server would. */
    public static final String USUALLY = "usually";

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final Map<String, String> USUAL = Map.of(
            "EHLO", "250 localhost", "MAIL", "250 OK", "RCPT", "250 OK", "DATA", "354 go on", "TEXT", "250 taken",
            "RSET", "250 OK", "STARTTLS", "220 go on", "QUIT", "221 bye", "CONNECT", "220 localhost");

    private final ServerSocket server;
    private final UnaryOperator<String> script;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> logins = new CopyOnWriteArrayList<>();
    private final List<String> reached = new CopyOnWriteArrayList<>();

    private ScriptedMailServer(ServerSocket server, UnaryOperator<String> script) {
        this.server = server;
        this.script = script;
    }

    static ScriptedMailServer answering(Map<String, String> script) throws IOException {
        return answering(verb -> script.getOrDefault(verb, USUALLY));
    }

    /** Answers every verb as asked for, each time anew. */
    public static ScriptedMailServer answering(UnaryOperator<String> script) throws IOException {
        var server = new ScriptedMailServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
        Thread.ofVirtual().start(server::listen);
        return server;
    }

    /** Offers encryption, with a certificate of its own making. */
    static ScriptedMailServer withEncryption() throws IOException {
        return answering(Map.of("EHLO", "250-localhost\r\n250 STARTTLS"));
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Every message text that came whole. */
    public List<String> taken() {
        return taken;
    }

    /** Every message text that will reach its recipient, whatever the sender was told. */
    public List<String> accepted() {
        return accepted;
    }

    /** Every verb in the order it came. */
    public List<String> heard() {
        return heard;
    }

    /** What every log-in said. */
    public List<String> logins() {
        return logins;
    }

    private static String decoded(String text) {
        return new String(Base64.getDecoder().decode(text), UTF_8);
    }

    /** Every verb and every place in a message's text that was reached. */
    public List<String> reached() {
        return reached;
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
            if (!answer(current, "CONNECT")) {
                return;
            }
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                heard.add(verb);
                reached.add(verb);
                if (verb.equals("AUTH")) {
                    logins.add(decoded(line.substring(line.lastIndexOf(' ') + 1)));
                }
                var answer = answerOf(verb);
                if (!say(current, answer)) {
                    return;
                }
                var isReadyForText = answer.startsWith("354");
                if (verb.equals("STARTTLS")) {
                    current = encrypted(current);
                    lines = lines(current);
                } else if (verb.equals("DATA") && isReadyForText && !take(current, lines)) {
                    return;
                }
            }
        } catch (IOException | GeneralSecurityException _) {
            // The client went away, or did not trust the certificate: what it reports is what is tested.
        }
    }

    private boolean take(Socket socket, BufferedReader lines) throws IOException {
        var text = new StringBuilder();
        var line = lines.readLine();
        reached.add("MIDDLE");
        var middle = script.apply("MIDDLE");
        if (!middle.equals(USUALLY)) {
            say(socket, middle);
            return false;
        }
        for (; line != null && !line.equals("."); line = lines.readLine()) {
            text.append(line).append('\n');
        }
        if (line == null) {
            return false;
        }
        taken.add(text.toString());
        var answer = answerOf("TEXT");
        if (answer.startsWith("250") || answer.startsWith("take")) {
            accepted.add(text.toString());
        }
        reached.add("TEXT");
        return say(socket, answer);
    }

    private boolean answer(Socket socket, String verb) throws IOException {
        reached.add(verb);
        return say(socket, answerOf(verb));
    }

    private String answerOf(String verb) {
        var answer = script.apply(verb);
        return answer.equals(USUALLY) ? Objects.requireNonNull(USUAL.getOrDefault(verb, "502 what?")) : answer;
    }

    private boolean say(Socket socket, String answer) throws IOException {
        if (answer.equals(HANG) || answer.equals(TAKE_AND_HANG)) {
            while (!server.isClosed()) {
                LockSupport.parkNanos(10_000_000);
            }
            return false;
        }
        if (answer.equals(DROP) || answer.equals(TAKE_AND_DROP)) {
            return false;
        }
        socket.getOutputStream().write((answer + "\r\n").getBytes(UTF_8));
        socket.getOutputStream().flush();
        return true;
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
