package uk.corporateparenting.job;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the program runs on this machine: {@code corporate-parenting.*} of {@code application.yaml}.
 *
 * @param data
 *            folder of the embedded database, the landed copies and the mails that no server takes
 * @param inbox
 *            folder in which the exports arrive
 * @param quietPeriod
 *            how long a folder without marker or manifest must not change before it is read
 * @param leaseDuration
 *            after which silence a process is taken for gone
 * @param pseudonymKey
 *            secret of the pseudonyms, at least 32 characters
 * @param mailFrom
 *            address that the mails come from
 * @param secrets
 *            folder of secrets: a file of mode 0400 per key, named as the key
 * @param process
 *            what the command line hands over
 */
@ConfigurationProperties(value = "corporate-parenting", ignoreUnknownFields = false)
public record JobSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("inbox") Path inbox,
        @DefaultValue("60s") Duration quietPeriod,
        @DefaultValue("60s") Duration leaseDuration,
        @Nullable String pseudonymKey,
        @DefaultValue("corporate-parenting@example.invalid") String mailFrom,
        @DefaultValue("secrets") Path secrets,
        @DefaultValue ProcessSettings process) {

    /** Folder of the landed copies. */
    public Path landed() {
        return data.resolve("landed");
    }

    @Override
    public String toString() {
        return "JobSettings[data=" + data + ", inbox=" + inbox + "]";
    }
}
