package uk.corporateparenting.alert.breach;

import static uk.corporateparenting.schema.control.Tables.OUTBOX;
import static uk.corporateparenting.schema.control.Tables.OUTBOX_IMAGE;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import uk.corporateparenting.setting.IndicatorPolicy;

/** The mails in the outbox as somebody reads them who knows nothing but what they say. */
final class ReadMails {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final Map<String, String> SECTIONS = Map.of(
            "Corrected", "CORRECTED", "No longer Poor", "RECOVERED", "Still Poor", "CONTINUED");
    private static final Pattern PART = Pattern.compile("<h2[^>]*>(?<heading>.*?)</h2>\\s*(?:<p class=\"soft\"[^>]*>"
            + "[^<]*?(?<period>[A-Z][a-z]+ \\d{4})</p>)?|<b>(?<name>.*?)</b>: (?<news>.*?)</p>");
    private static final Pattern CORRECTED = Pattern.compile(
            "(\\w+ \\d{4}) was restated; it is .\u00a0(\\w)\\w+ now, not .\u00a0(\\w)\\w+,.*");
    private static final Pattern RECOVERED = Pattern.compile("\\S+\u00a0\\w+ in (\\w+ \\d{4}) after (\\d+) months?,.*");
    private static final Pattern CONTINUED = Pattern.compile("✗\u00a0Poor for (\\d+) months?, since (\\w+ \\d{4}),.*");

    private final DSLContext sql;
    private final List<IndicatorPolicy> indicators;

    ReadMails(DSLContext sql, List<IndicatorPolicy> indicators) {
        this.sql = sql;
        this.indicators = indicators;
    }

    /** Every mail whole, with its night and its pictures, but for the number of its publication. */
    List<String> whole() {
        return sql.select(OUTBOX.MESSAGE_KEY, PUBLICATION.BUSINESS_DATE, OUTBOX.RECIPIENT, OUTBOX.SUBJECT, OUTBOX.BODY,
                OUTBOX.HTML, OUTBOX.THREAD)
                .from(OUTBOX)
                .innerJoin(PUBLICATION)
                .on(PUBLICATION.PUBLICATION_.eq(OUTBOX.PUBLICATION))
                .fetch(mail -> String.join("\n", mail.value2().toString(), mail.value3(), mail.value4(), mail.value5(),
                        mail.value6(), mail.value7(), pictures(mail.value1())).replaceAll("publication \\d+", ""));
    }

    private String pictures(String key) {
        return sql.select(OUTBOX_IMAGE.PNG)
                .from(OUTBOX_IMAGE)
                .where(OUTBOX_IMAGE.MESSAGE_KEY.eq(key))
                .orderBy(OUTBOX_IMAGE.POSITION)
                .fetch(picture -> Integer.toString(Arrays.hashCode(picture.value1())))
                .toString();
    }

    /** Every news of every mail, in the words of the model. */
    List<String> news() {
        return sql.select(PUBLICATION.BUSINESS_DATE, OUTBOX.HTML)
                .from(OUTBOX)
                .innerJoin(PUBLICATION)
                .on(PUBLICATION.PUBLICATION_.eq(OUTBOX.PUBLICATION))
                .fetch(mail -> news(mail.value2()).stream().map(news -> mail.value1() + " " + news).toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<String> news(String html) {
        var read = new ArrayList<String>();
        var kind = "OPENED";
        for (var part = PART.matcher(html); part.find();) {
            if (part.group("news") != null) {
                read.add(line(kind, code(part.group("name"), ReadMails::shortName), part.group("news")));
            } else if (SECTIONS.containsKey(part.group("heading"))) {
                kind = SECTIONS.get(part.group("heading"));
            } else {
                var month = month(part.group("period"));
                read.add("OPENED " + code(part.group("heading"), ReadMails::heading) + " " + month + " since " + month);
            }
        }
        return read;
    }

    private static String line(String kind, String code, String news) {
        var words = switch (kind) {
            case "CORRECTED" -> CORRECTED.matcher(news);
            case "RECOVERED" -> RECOVERED.matcher(news);
            default -> CONTINUED.matcher(news);
        };
        if (!words.matches()) {
            throw new AssertionError(kind + " is told in other words: " + news);
        }
        return kind + " " + code + " " + switch (kind) {
            case "CORRECTED" -> month(words.group(1)) + " " + letter(words.group(3)) + ">" + letter(words.group(2));
            case "RECOVERED" -> month(words.group(1)) + " since "
                    + month(words.group(1)).minusMonths(Long.parseLong(words.group(2)));
            default -> month(words.group(2)).plusMonths(Long.parseLong(words.group(1)) - 1) + " since "
                    + month(words.group(2));
        };
    }

    private static String letter(String initial) {
        return initial.equals("P") ? initial : initial.toLowerCase(Locale.UK);
    }

    private static YearMonth month(String words) {
        return YearMonth.parse(words, MONTH);
    }

    private String code(String words, Function<IndicatorPolicy, String> called) {
        return indicators.stream().filter(each -> called.apply(each).equals(words)).findFirst().orElseThrow().code();
    }

    private static String shortName(IndicatorPolicy indicator) {
        var words = indicator.code().replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String heading(IndicatorPolicy indicator) {
        var words = indicator.title().replaceFirst("^% of ", "");
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
