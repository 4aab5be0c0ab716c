package uk.corporateparenting.warehouse;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Identifiers seen for the first time, in an order that anyone with the secret can repeat and
 * nobody else can use.
 */
final class Newcomers {

    private static final String ALGORITHM = "HmacSHA256";

    private Newcomers() {}

    /** An identifier and its keyed hash. */
    record Newcomer(String identifier, String hash) {}

    /** The identifiers in the order of the HMAC-SHA-256 of their normal form. */
    static List<Newcomer> inOrder(Collection<String> identifiers, byte[] secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return identifiers.stream()
                    .map(identifier -> new Newcomer(identifier, hash(mac, identifier)))
                    .sorted(Comparator.comparing(Newcomer::hash).thenComparing(Newcomer::identifier))
                    .toList();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("HMAC-SHA-256 cannot be computed with the hash key", failure);
        }
    }

    private static String hash(Mac mac, String identifier) {
        var normal = Normalizer.normalize(identifier, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(mac.doFinal(normal.getBytes(StandardCharsets.UTF_8)));
    }
}
