package uk.corporateparenting.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.corporateparenting.contract.ContractCatalogue;
import uk.corporateparenting.extract.landing.Inbox;
import uk.corporateparenting.extract.landing.Landing;
import uk.corporateparenting.extract.landing.NightFolder;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.job.ledger.NightRefused;
import uk.corporateparenting.job.ledger.PublicationRecord;

/**
 * Finds the files of every night of a replay before anything is changed: the folder in the inbox,
 * or else the copy that the night's last publication was made of.
 */
@Component
final class NightsToReplay {

    private final PublicationRecord publications;
    private final Arrivals arrivals;
    private final JobSettings settings;

    NightsToReplay(PublicationRecord publications, Arrivals arrivals, JobSettings settings) {
        this.publications = publications;
        this.arrivals = arrivals;
        this.settings = settings;
    }

    /**
     * The complete folders in the order of their dates.
     *
     * @throws NightRefused
     *             when the first or the newest published night has no files, one is not complete, or a
     *             copy is not what was landed
     */
    List<NightFolder> of(
            ReplayRun.Request request, int authorityKey, ContractCatalogue contracts, Consumer<String> notes) {
        try {
            var inbox = new Inbox(request.inbox(), settings.quietPeriod()).dates(request.slug(), request.from());
            var published = publications.attemptsSince(authorityKey, request.from());
            var dates = new TreeSet<>(inbox);
            dates.addAll(published.keySet());
            var nights = new ArrayList<NightFolder>();
            for (var date : dates) {
                var night = inbox.contains(date)
                        ? Optional.of(arrivals.complete(request.inbox(), request.council(), date, contracts, notes))
                        : copy(request, new Attempt(authorityKey, date, published.getOrDefault(date, 0)), contracts);
                night.ifPresentOrElse(nights::add,
                        () -> notes.accept("There are no files of " + date + " any more; it is left out."));
            }
            refuse(request, published, nights.stream().map(NightFolder::date).toList());
            return nights;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<NightFolder> copy(
            ReplayRun.Request request, Attempt attempt, ContractCatalogue contracts) throws IOException {
        var landing = new Landing(settings.landed());
        var copy = landing.landed(request.slug(), attempt.businessDate(), attempt.number(), contracts);
        if (copy.isPresent() && !copy.get().sha256().equals(publications.filesOf(attempt))) {
            throw new NightRefused(
                    "The copies of the files of " + attempt.businessDate() + " are not what was published"
                            + " any more. Put that night's exports back into "
                            + request.inbox().resolve(request.slug()).resolve(attempt.businessDate().toString())
                            + ", then start again.");
        }
        return copy;
    }

    private static void refuse(
            ReplayRun.Request request, SortedMap<LocalDate, Integer> published, List<LocalDate> dates) {
        if (!dates.contains(request.from())) {
            throw new NightRefused("There are no files of " + request.from() + ", neither in the inbox nor of a night"
                    + " published. " + dates.stream().findFirst()
                            .map(first -> "The first night after it that has some is " + first + ".")
                            .orElse("Nor are there of any later night."));
        }
        if (!published.isEmpty() && !dates.contains(published.lastKey())) {
            throw new NightRefused("There are no files any more of " + published.lastKey() + ", the newest night of "
                    + request.slug() + ": a replay would end before it. Put its exports back into "
                    + request.inbox().resolve(request.slug()).resolve(published.lastKey().toString())
                    + ", then start again.");
        }
    }
}
