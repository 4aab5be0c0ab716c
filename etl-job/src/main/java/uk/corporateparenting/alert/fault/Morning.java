package uk.corporateparenting.alert.fault;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jooq.DSLContext;
import uk.corporateparenting.alert.message.Mail;
import uk.corporateparenting.alert.outbox.Letter;
import uk.corporateparenting.alert.outbox.Outbox;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.Council;

/**
 * Tells data engineers every morning how the nights went, good or bad: a morning without this mail
 * means that something is wrong.
 */
public final class Morning {

    private Morning() {}

    /**
     * Writes to the data engineers of some councils, once per day and set of councils. To be called in
     * a transaction.
     *
     * @return how many letters are new
     */
    public static int tell(DSLContext sql, Configuration configuration, List<Council> councils, ZonedDateTime now) {
        var letters = 0;
        for (var engineer : Engineers.among(configuration, councils, now.toLocalDate()).entrySet()) {
            var theirs = engineer.getValue();
            var occasion = now.toLocalDate() + "." + theirs.stream().map(Council::slug).sorted().collect(joining("+"));
            var letter = Letter.ofMorning(occasion, engineer.getKey(), mail(sql, theirs, now));
            letters += Outbox.put(sql, letter) ? 1 : 0;
        }
        return letters;
    }

    private static Mail mail(DSLContext sql, List<Council> councils, ZonedDateTime now) {
        var night = now.toLocalDate().minusDays(1);
        var mornings = councils.stream().map(council -> CouncilMorning.of(sql, council, night)).toList();
        var text = """
                %s
                %s

                You get this every morning as data engineer. If it does not come, something is wrong:
                see ops/runbook.md, "No mail in the morning". It holds no child's details.
                """.formatted(
                mornings.stream().map(CouncilMorning::text).collect(joining("\n")),
                MailsWaiting.sentence(sql));
        return new Mail(subject(mornings, night), text, "", List.of(), "");
    }

    private static String subject(List<CouncilMorning> mornings, LocalDate night) {
        var bad = mornings.stream().filter(morning -> !morning.isGood()).toList();
        var of = " (night of " + Days.day(night) + ")";
        if (bad.isEmpty()) {
            return "Good: "
                    + (mornings.size() == 1 ? mornings.getFirst().name() : "all " + mornings.size() + " councils")
                    + of;
        }
        var first = bad.getFirst();
        return first.word() + ": " + first.name()
                + (bad.size() == 1 ? "" : " and " + (bad.size() - 1) + " more")
                + (mornings.size() == 1 ? "" : " of " + mornings.size() + " councils") + of;
    }
}
