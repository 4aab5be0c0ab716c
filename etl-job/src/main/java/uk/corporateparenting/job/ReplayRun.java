package uk.corporateparenting.job;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import uk.corporateparenting.contract.SourceRules;
import uk.corporateparenting.extract.landing.NightFolder;
import uk.corporateparenting.job.ledger.CouncilLock;
import uk.corporateparenting.job.ledger.NightLedger;
import uk.corporateparenting.job.ledger.NightRefused;
import uk.corporateparenting.job.ledger.StopRequest;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

/**
 * Runs a business date of a council and every later one again, in order. No other night of the
 * council runs meanwhile; people are written to after the last one only.
 */
@Component
public final class ReplayRun {

    private static final Set<String> GOOD = Set.of(NightLedger.PUBLISHED, NightLedger.UNCHANGED);

    private final DataSource database;
    private final Reference reference;
    private final NightRun nightRun;
    private final NightsToReplay nightsToReplay;
    private final JobSettings settings;
    private final PseudonymKey key;
    private final StopRequest stop;

    ReplayRun(
            DataSource database,
            Reference reference,
            NightRun nightRun,
            NightsToReplay nightsToReplay,
            JobSettings settings,
            PseudonymKey key,
            StopRequest stop) {
        this.database = database;
        this.reference = reference;
        this.nightRun = nightRun;
        this.nightsToReplay = nightsToReplay;
        this.settings = settings;
        this.key = key;
        this.stop = stop;
    }

    /**
     * Which nights to replay.
     *
     * @param acceptHeld
     *            reason to publish the first of them in spite of a gate; the others are judged anew
     */
    public record Request(Council council, LocalDate from, Path inbox, Optional<String> acceptHeld) {

        String slug() {
            return council.slug();
        }

        /** One night of the replay. */
        public NightRun.Request night(LocalDate date) {
            return new NightRun.Request(
                    council, date, inbox, acceptHeld.filter(_ -> date.equals(from)), "replay");
        }
    }

    /** Who watches a replay. */
    public interface Watcher {

        /** The nights that will be replayed are known. */
        void begins(List<LocalDate> nights);

        /** Something about the nights to be replayed is to be known. */
        void notes(String line);

        /** How far a night is. */
        void goesOn(String line);

        /** A night has ended, well or not. */
        void ended(NightRun.Ending ending);
    }

    /**
     * How each night ended that ran, and which were to run.
     *
     * @param endings
     *            one at least; only the last may be a bad one
     */
    public record Outcome(List<NightRun.Ending> endings, List<LocalDate> nights) {

        public Outcome {
            endings = List.copyOf(endings);
            nights = List.copyOf(nights);
        }

        /** How the last night that ran ended. */
        public NightRun.Ending last() {
            return endings.getLast();
        }

        /** The nights still to be replayed: the one that ended badly and all after it. */
        public List<LocalDate> left() {
            return nights.subList(isGood(last()) ? endings.size() : endings.size() - 1, nights.size());
        }
    }

    /**
     * Replays, or refuses to, in one sentence.
     *
     * @throws NightRefused
     *             when it cannot run at all: nothing is changed
     */
    public Outcome run(Request request, Configuration configuration, Watcher watcher) throws SQLException {
        key.bytes();
        var council = request.council();
        var source = SourceRules.read(configuration.folder(), council.sourceFormat(), council.sourceSystem());
        var authorityKey = Objects.requireNonNull(reference.load(configuration).get(council.slug()));
        try (var _ = CouncilLock.take(
                database, authorityKey, council.slug(), settings.process().holder(), settings.leaseDuration())) {
            var nights = nightsToReplay.of(request, authorityKey, source.contracts(), watcher::notes);
            var dates = nights.stream().map(NightFolder::date).toList();
            watcher.begins(dates);
            var endings = new ArrayList<NightRun.Ending>();
            for (var night : nights) {
                var underWay = nightRun.claim(
                        request.night(night.date()), authorityKey, configuration, source, night, watcher::goesOn);
                if (!night.date().equals(dates.getLast())) {
                    underWay.silence();
                }
                endings.add(nightRun.run(underWay));
                watcher.ended(endings.getLast());
                if (!isGood(endings.getLast()) || stop.isMade()) {
                    break;
                }
            }
            return new Outcome(endings, dates);
        }
    }

    private static boolean isGood(NightRun.Ending ending) {
        return GOOD.contains(ending.state());
    }
}
