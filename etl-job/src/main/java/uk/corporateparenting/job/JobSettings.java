package uk.corporateparenting.job;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.corporateparenting.alert.transport.Sender;
import uk.corporateparenting.job.schedule.ScheduleSettings;
import uk.corporateparenting.job.watch.WatchSettings;
import uk.corporateparenting.setting.ConfigurationFaults;

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
 * @param mail
 *            how mails leave the house
 * @param schedule
 *            when {@code serve} does what
 * @param watch
 *            where {@code serve} shows its health and metrics
 * @param keep
 *            how long what grows with every night is kept
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
        @DefaultValue Mail mail,
        @DefaultValue @NestedConfigurationProperty ScheduleSettings schedule,
        @DefaultValue @NestedConfigurationProperty WatchSettings watch,
        @DefaultValue Keep keep,
        @DefaultValue("secrets") Path secrets,
        @DefaultValue ProcessSettings process) {

    public JobSettings {
        List<String> faults = Stream.concat(schedule.faults().stream(), watch.faults().stream()).toList();
        if (!faults.isEmpty()) {
            throw new ConfigurationFaults(faults);
        }
    }

    /**
     * How long what grows with every night is kept. What was published is kept for ever: a figure is
     * RESTATED against what was said first.
     *
     * @param landedCopies
     *            copies of the files of published nights, from which replay reads; a council's newest
     *            stay
     * @param findings
     *            findings of published nights
     * @param unpublished
     *            files, findings and copies of attempts that published nothing
     * @param batchLog
     *            what Spring Batch notes of each run and step
     * @param mails
     *            mails that were sent or given up, and the files of those that no server took
     */
    public record Keep(
            @DefaultValue("400d") Period landedCopies,
            @DefaultValue("400d") Period findings,
            @DefaultValue("30d") Period unpublished,
            @DefaultValue("30d") Period batchLog,
            @DefaultValue("400d") Period mails) {}

    /** Folder of the landed copies. */
    public Path landed() {
        return data.resolve("landed");
    }

    /** Folder of the mails that no server takes. */
    public Path outbox() {
        return data.resolve("outbox");
    }

    @Override
    public String toString() {
        return "JobSettings[data=" + data + ", inbox=" + inbox + "]";
    }

    /**
     * How mails leave the house; the server itself is {@code spring.mail.*}.
     *
     * @param from
     *            address that the mails come from; its domain is that of their Message-IDs
     * @param replyTo
     *            address that answers go to
     * @param unsubscribe
     *            address that takes wishes to get no more of them
     * @param allowedDomains
     *            domains, with those below them, that a mail may go to; others are refused when sending
     * @param redirectTo
     *            for all but production: address that every mail goes to in the place of its recipient
     * @param subjectPrefix
     *            what a redirected mail's subject begins with
     * @param mostPerNight
     *            mails about figures that go out for a council in twelve hours
     * @param oauth2
     *            client whose token logs in, where the server wants one
     */
    public record Mail(
            @DefaultValue("corporate-parenting@example.invalid") String from,
            @Nullable String replyTo,
            @Nullable String unsubscribe,
            @DefaultValue("example.invalid") List<String> allowedDomains,
            @Nullable String redirectTo,
            @DefaultValue("[TEST]") String subjectPrefix,
            @DefaultValue("200") int mostPerNight,
            @Nullable OAuth2 oauth2) {

        /** Who its mails come from. */
        public Sender sender() {
            return new Sender(from, replyTo, unsubscribe);
        }
    }

    /**
     * A client of a token service.
     *
     * @param tokenUri
     *            where tokens are given out
     * @param clientId
     *            name of the client there
     * @param clientSecret
     *            secret of the client
     * @param scope
     *            what a token is to allow
     */
    public record OAuth2(URI tokenUri, String clientId, String clientSecret, @DefaultValue("") String scope) {

        @Override
        public String toString() {
            return "OAuth2[tokenUri=" + tokenUri + "]";
        }
    }
}
