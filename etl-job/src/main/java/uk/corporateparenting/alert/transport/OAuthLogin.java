package uk.corporateparenting.alert.transport;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Logs in with a token (XOAUTH2), which is kept until shortly before it ends. */
public final class OAuthLogin implements Login {

    private static final Duration RESERVE = Duration.ofMinutes(5);

    private final OAuthClient client;
    private @Nullable OAuthToken token;
    private long endsAt;

    public OAuthLogin(OAuthClient client) {
        this.client = client;
    }

    @Override
    public synchronized void prepare(JavaMailSenderImpl server) throws Undelivered {
        var kept = token;
        if (kept == null || System.nanoTime() - endsAt >= 0) {
            kept = OAuthToken.of(client);
            token = kept;
            endsAt = System.nanoTime() + kept.validity().minus(RESERVE).toNanos();
        }
        server.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
        server.getJavaMailProperties().setProperty("mail.smtp.auth.mechanisms", "XOAUTH2");
        server.setPassword(kept.value());
    }

    /** The token has been withdrawn: the next log-in needs another. */
    @Override
    public synchronized void refused() {
        token = null;
    }
}
