package uk.corporateparenting.alert.transport;

import java.net.URI;

/**
 * The program as the token service knows it.
 *
 * @param tokenUri
 *            where tokens are given out
 * @param scope
 *            what a token is to allow
 */
public record OAuthClient(URI tokenUri, String clientId, String clientSecret, String scope) {

    /** Whether the secret may be sent there: over TLS, or without leaving this machine. */
    public boolean isSafe() {
        return "https".equals(tokenUri.getScheme())
                || ("http".equals(tokenUri.getScheme()) && "localhost".equals(tokenUri.getHost()));
    }

    @Override
    public String toString() {
        return "OAuthClient[tokenUri=" + tokenUri + ", clientId=" + clientId + "]";
    }
}
