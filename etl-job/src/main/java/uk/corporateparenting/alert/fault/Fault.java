package uk.corporateparenting.alert.fault;

import java.util.List;
import uk.corporateparenting.alert.message.Mail;
import uk.corporateparenting.setting.Council;

/**
 * Something that a data engineer must see to.
 *
 * @param occasion
 *            by which it is told once
 * @param headline
 *            what is wrong, a word first
 * @param since
 *            since when, for people
 * @param remedy
 *            the command or the section of the runbook that helps
 * @param meanwhile
 *            what readers see until then
 */
record Fault(Council council, int authorityKey, String occasion, String headline, String what, String since,
        String remedy, String meanwhile) {

    private static final String WHAT_STANDS = "What was published before stands: readers see its figures, and heads of service were told nothing new.";

    Fault(Council council, int authorityKey, String occasion, String headline, String what, String since,
            String remedy) {
        this(council, authorityKey, occasion, headline, what, since, remedy, WHAT_STANDS);
    }

    Mail mail() {
        var text = """
                %s

                %s
                Since: %s

                To do:
                %s
                %s
                You get this as data engineer of %s. It holds no child's details.
                """.formatted(headline, Lines.wrapped(what), since, Lines.indented(remedy), meanwhile,
                council.name());
        return new Mail(headline, text, "", List.of(), "fault." + council.slug());
    }
}
