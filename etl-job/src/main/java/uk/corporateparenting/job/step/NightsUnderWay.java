package uk.corporateparenting.job.step;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Attempt;

/** The nights this process is running, found by a step from its job's parameters. */
@Component
public final class NightsUnderWay {

    private static final String AUTHORITY_KEY = "authorityKey";
    private static final String BUSINESS_DATE = "businessDate";
    private static final String ATTEMPT = "attempt";

    private final Map<Attempt, NightUnderWay> nights = new ConcurrentHashMap<>();

    /** Lets the steps of a night find it. */
    public void add(NightUnderWay night) {
        nights.put(night.attempt(), night);
    }

    /** Forgets a night that has ended. */
    public void remove(NightUnderWay night) {
        nights.remove(night.attempt());
    }

    /** Whether none is left. */
    public boolean areOver() {
        return nights.isEmpty();
    }

    /** What tells one launch of the job from every other: no attempt is ever launched twice. */
    public static JobParameters parametersOf(Attempt attempt) {
        return new JobParametersBuilder()
                .addLong(AUTHORITY_KEY, (long) attempt.authorityKey())
                .addLocalDate(BUSINESS_DATE, attempt.businessDate())
                .addLong(ATTEMPT, (long) attempt.number())
                .toJobParameters();
    }

    NightUnderWay of(JobParameters parameters) {
        var key = new Attempt(
                Math.toIntExact(number(parameters, AUTHORITY_KEY)),
                date(parameters),
                Math.toIntExact(number(parameters, ATTEMPT)));
        var night = nights.get(key);
        if (night == null) {
            throw new IllegalStateException("This process is not running that night");
        }
        return night;
    }

    private static long number(JobParameters parameters, String name) {
        var number = parameters.getLong(name);
        return number == null ? -1 : number;
    }

    private static LocalDate date(JobParameters parameters) {
        var date = parameters.getLocalDate(BUSINESS_DATE);
        return date == null ? LocalDate.MIN : date;
    }
}
