package uk.corporateparenting.indicator.restatement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import uk.corporateparenting.indicator.figure.AsKnown;
import uk.corporateparenting.indicator.restatement.CaseCourse.Span;

/** Finds why cases moved: asks each witness what it said before and after. */
final class Reasons {

    private final DSLContext sql;
    private final int authorityKey;
    private final List<Witness> witnesses;
    private final KnownDays known;
    private final ConfigurationChange configuration;

    /** Of the cases of a figure about which some can tell. */
    Reasons(
            DSLContext sql,
            int authorityKey,
            List<Witness> witnesses,
            KnownDays known,
            ConfigurationChange configuration) {
        this.sql = sql;
        this.authorityKey = authorityKey;
        this.witnesses = List.copyOf(witnesses);
        this.known = known;
        this.configuration = configuration;
    }

    /** The reason of every case that moved between two publications. */
    Map<CaseCourse, Reason> of(List<CaseCourse> moved, int earlier, int later) {
        var reasons = new HashMap<CaseCourse, Reason>();
        moved.stream().collect(groupingBy(course -> course.span(earlier, later))).forEach((span, courses) -> {
            var bySubject = of(courses.stream().map(CaseCourse::subject).collect(toCollection(HashSet::new)), span);
            courses.forEach(course -> reasons.put(course, bySubject.getOrDefault(course.subject(), unseen(span))));
        });
        return reasons;
    }

    private Map<Object, Reason> of(Set<Object> unexplained, Span span) {
        var isReadByOtherCodes = configuration.readsOtherCodes(span.before(), span.after());
        var reasons = new HashMap<Object, Reason>();
        for (var witness : witnesses) {
            var causes = new HashMap<Object, Cause>();
            retold(witness, unexplained, span, known.both(span)).forEach((subject, retelling) -> retelling
                    .cause(isReadByOtherCodes).ifPresent(cause -> causes.put(subject, cause)));
            correctLateEntries(witness, causes, span);
            causes.forEach((subject, cause) -> reasons.put(subject, new Reason(cause, witness.name())));
            unexplained.removeAll(causes.keySet());
        }
        return reasons;
    }

    /** What seems new was known with a later day, which bore on no figure of the month. */
    private void correctLateEntries(Witness witness, Map<Object, Cause> causes, Span span) {
        var late = causes.keySet().stream().filter(subject -> causes.get(subject) == Cause.LATE_ENTRY).toList();
        retold(witness, late, span, known.both(span).ever()).forEach((subject, retelling) -> {
            if (!retelling.keepsAll()) {
                causes.put(subject, Cause.CORRECTION);
            }
        });
    }

    private Map<Object, Retelling> retold(Witness witness, Collection<Object> subjects, Span span, KnownBy known) {
        var before = witness.tells(AsKnown.at(sql, span.before()), authorityKey, subjects, known);
        var after = witness.tells(AsKnown.at(sql, span.after()), authorityKey, subjects, known);
        return subjects.stream().collect(toMap(subject -> subject, subject -> Retelling.between(
                before.getOrDefault(subject, List.of()), after.getOrDefault(subject, List.of()))));
    }

    /** No witness saw it: the month went on, or it is read otherwise, or no table keeps it. */
    private Reason unseen(Span span) {
        if (known.wentOn(span)) {
            return new Reason(Cause.TIME_PASSED, "");
        }
        var files = configuration.files(span.before(), span.after());
        return files.isEmpty()
                ? new Reason(Cause.CORRECTION, "")
                : new Reason(Cause.CODE_CHANGE, String.join(" ", files));
    }
}
