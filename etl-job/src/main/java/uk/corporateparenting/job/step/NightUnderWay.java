package uk.corporateparenting.job.step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.contract.SourceRules;
import uk.corporateparenting.extract.landing.NightFolder;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;
import uk.corporateparenting.setting.Settings;
import uk.corporateparenting.staging.NightSize;

/** One night while it runs: what its steps hand on. */
public final class NightUnderWay {

    private final Council council;
    private final Attempt attempt;
    private final Configuration configuration;
    private final SourceRules source;
    private final NightFolder folder;
    private final boolean acceptHeld;
    private final Consumer<String> progress;
    private final AtomicInteger filesStaged = new AtomicInteger();
    private final Map<String, FileUnderWay> files = new ConcurrentHashMap<>();
    private final Set<String> refusedFeeds = new HashSet<>();
    private final List<String> held = new ArrayList<>();
    private NightSize size = new NightSize(Map.of(), 0);
    private @Nullable Integer publication;
    private boolean isUnchanged;
    private boolean isSilent;
    private int messages;

    public NightUnderWay(
            Council council,
            Attempt attempt,
            Configuration configuration,
            SourceRules source,
            NightFolder folder,
            boolean acceptHeld,
            Consumer<String> progress) {
        this.council = council;
        this.attempt = attempt;
        this.configuration = configuration;
        this.source = source;
        this.folder = folder;
        this.acceptHeld = acceptHeld;
        this.progress = progress;
    }

    /** Says to whoever watches what the night now does. */
    void begins(String work) {
        progress.accept(council.name() + ", night of " + attempt.businessDate() + ": " + work + ".");
    }

    /** Says that a file is done with, and how many of all are. */
    void staged(FileUnderWay file) {
        begins("staged %s, %d of %d files".formatted(file.fileName(), filesStaged.incrementAndGet(), files.size()));
    }

    Council council() {
        return council;
    }

    /** The attempt that every transaction of the night must still own. */
    public Attempt attempt() {
        return attempt;
    }

    Configuration configuration() {
        return configuration;
    }

    Settings settings() {
        return configuration.settingsOf(council);
    }

    SourceRules source() {
        return source;
    }

    NightFolder folder() {
        return folder;
    }

    boolean acceptsHeld() {
        return acceptHeld;
    }

    Map<String, FileUnderWay> files() {
        return files;
    }

    /** Feeds whose file was not even landed. */
    Set<String> refusedFeeds() {
        return refusedFeeds;
    }

    FileUnderWay file(String feed) {
        return Objects.requireNonNull(files.get(feed), feed);
    }

    /**
     * The staging tables and columns that tonight's files fill: what they cannot give is not available.
     */
    Set<String> filled() {
        return files.values().stream()
                .filter(file -> file.refusal() == null)
                .flatMap(FileUnderWay::fills)
                .collect(Collectors.toUnmodifiableSet());
    }

    void hold(List<String> reasons) {
        held.addAll(reasons);
    }

    /** Why the night is held; empty where it is not. */
    public List<String> heldBecause() {
        return List.copyOf(held);
    }

    void measured(NightSize tonight) {
        size = tonight;
    }

    /** How much the night brought, once it is checked. */
    NightSize size() {
        return size;
    }

    /** Lets nobody be written to about this night: a later one of the same replay follows. */
    public void silence() {
        isSilent = true;
    }

    boolean isSilent() {
        return isSilent;
    }

    void published(int number, int messagesToSend) {
        publication = number;
        messages = messagesToSend;
    }

    void unchangedSince(int number) {
        publication = number;
        isUnchanged = true;
    }

    /** The publication it made or found unchanged. */
    public @Nullable Integer publication() {
        return publication;
    }

    /** Whether it found nothing to change. */
    public boolean isUnchanged() {
        return isUnchanged;
    }

    /** How many messages wait because of it. */
    public int messages() {
        return messages;
    }
}
