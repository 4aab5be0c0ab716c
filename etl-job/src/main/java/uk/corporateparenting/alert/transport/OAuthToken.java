package uk.corporateparenting.alert.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.json.BasicJsonParser;
import org.springframework.boot.json.JsonParseException;
import uk.corporateparenting.alert.transport.Undelivered.Reason;

/**
 * A token by which a program, not a person, logs in: OAuth 2.0 client credentials (RFC 6749, 4.4).
 */
record OAuthToken(String value, Duration validity) {

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration ANSWERING = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int ILL = 500;

    /** Asks the token service for one. */
    static OAuthToken of(OAuthClient client) throws Undelivered {
        var request = HttpRequest.newBuilder(client.tokenUri())
                .timeout(ANSWERING)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(form(client)))
                .build();
        try (var http = HttpClient.newBuilder().connectTimeout(CONNECTING).build()) {
            return read(http.send(request, BodyHandlers.ofString(UTF_8)));
        } catch (IOException _) {
            throw new Undelivered(Reason.TOKEN_UNREACHABLE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Undelivered(Reason.TOKEN_UNREACHABLE);
        }
    }

    private static OAuthToken read(HttpResponse<String> answer) throws Undelivered {
        if (answer.statusCode() >= ILL) {
            throw new Undelivered(Reason.TOKEN_UNREACHABLE);
        }
        if (answer.statusCode() != OK) {
            throw new Undelivered(Reason.TOKEN_REFUSED);
        }
        try {
            var said = new BasicJsonParser().parseMap(answer.body());
            if (said.get("access_token") instanceof String value && !value.isBlank()) {
                return new OAuthToken(value, validity(said));
            }
            throw new Undelivered(Reason.TOKEN_REFUSED);
        } catch (JsonParseException _) {
            throw new Undelivered(Reason.TOKEN_UNREACHABLE);
        }
    }

    /** Some services write the number as text; one that says nothing is asked again each time. */
    private static Duration validity(Map<String, Object> said) {
        var seconds = String.valueOf(said.get("expires_in"));
        return seconds.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(seconds)) : Duration.ZERO;
    }

    private static String form(OAuthClient client) {
        var fields = new TreeMap<>(Map.of(
                "grant_type", "client_credentials",
                "client_id", client.clientId(),
                "client_secret", client.clientSecret(),
                "scope", client.scope()));
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return "OAuthToken";
    }
}
