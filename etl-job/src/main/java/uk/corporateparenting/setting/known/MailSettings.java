package uk.corporateparenting.setting.known;

import static uk.corporateparenting.setting.known.Allowed.MARKING;
import static uk.corporateparenting.setting.known.Allowed.MONTH;
import static uk.corporateparenting.setting.known.Allowed.NUMBER;
import static uk.corporateparenting.setting.known.Allowed.SWITCH;

import java.util.List;

/** What a breach mail says. */
final class MailSettings {

    static final List<KnownSetting> ALL = List.of(
            new KnownSetting("mail_marking", MARKING.orNone(), "security marking at the head of a mail"),
            new KnownSetting("mail_smallest_count", NUMBER.orNone(),
                    "smallest number of children a mail writes: below it, but for 0, it says \"fewer than\", and leaves"
                            + " out what would give it away"),
            new KnownSetting("usual_range_since", MONTH.orNone(),
                    "month from which a mail judges what is usual, after an explained lasting change;"
                            + " else the first month there is"),
            new KnownSetting("usual_range_screened", SWITCH,
                    "whether leaps beyond 3.267 times the average leap stay out of the usual range,"
                            + " as NHSRplotthedots does and the spreadsheet of NHS England does not"));

    private MailSettings() {}
}
