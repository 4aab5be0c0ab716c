package uk.corporateparenting.setting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings there are, and what each may say. An unknown one is refused. */
final class SettingNames {

    private static final String NONE = "none";
    private static final String PEP_REFERENCE_TERM = "pep_reference_term";
    private static final Predicate<String> SWITCH = Pattern.compile("true|false").asMatchPredicate();
    private static final Predicate<String> NUMBER = Pattern.compile("\\d{1,6}").asMatchPredicate();
    private static final Predicate<String> NUMBER_OR_NONE = Pattern.compile("\\d{1,6}|none").asMatchPredicate();
    private static final Predicate<String> DECIMAL = Pattern.compile("\\d{1,6}(\\.\\d{1,4})?").asMatchPredicate();

    private static final Predicate<String> YEARS = Pattern.compile("\\d{1,2}-\\d{1,2}").asMatchPredicate();
    private static final Predicate<String> LETTERS = Pattern.compile("none|[A-Z]( [A-Z])*").asMatchPredicate();
    private static final Predicate<String> TERM = Pattern.compile("\\d{4}/\\d{2} (AUT|SPR|SUM)").asMatchPredicate();
    private static final Predicate<String> MARKING = Pattern.compile("none|[A-Z][A-Z -]{0,39}").asMatchPredicate();
    private static final Predicate<String> DAY_OR_NONE = orNone(LocalDate::parse);
    private static final Predicate<String> MONTH_OR_NONE = orNone(YearMonth::parse);
    private static final Map<String, Predicate<String>> ALLOWED = Map.ofEntries(
            Map.entry("history_months", NUMBER),
            Map.entry("publication_working_days", NUMBER),
            Map.entry("target_inclusive", SWITCH),
            Map.entry("direction_min_change", DECIMAL),
            Map.entry("pl2_age_limit", NUMBER_OR_NONE),
            Map.entry("exclude_transfers", SWITCH),
            Map.entry("missed_visit_policy", oneOf("ONE_OBLIGATION", "REPEAT")),
            Map.entry("visit_long_term_rule", oneOf("PLACEMENT_OR_PLAN", "ALWAYS_6_WEEKS")),
            Map.entry("visit_clock", oneOf("CARER", "EVERY_PLACEMENT")),
            Map.entry("visit_seen_required", SWITCH),
            Map.entry("treat_null_seen_as", oneOf("SEEN", "NOT_SEEN")),
            Map.entry("visit_denominator", oneOf("DUE", "MADE")),
            Map.entry("visit_unit", oneOf("VISIT", "CHILD")),
            Map.entry("missing_include_away", SWITCH),
            Map.entry("iha_lookback_days", NUMBER),
            Map.entry("iha_cohort", oneOf("DUE_DATE", "ENTRY_DATE")),
            Map.entry("iha_refusals", oneOf("NOT_ON_TIME", "LEFT_OUT")),
            Map.entry("health_mode", oneOf("YEAR_COUNT", "IN_DATE")),
            Map.entry("dental_min_age", NUMBER),
            Map.entry("pep_years", YEARS),
            Map.entry("pep_min_days_in_care", NUMBER),
            Map.entry("pep_currency", oneOf("THIS_TERM", "LAST_6_MONTHS")),
            Map.entry(PEP_REFERENCE_TERM, DAY_OR_NONE.or(TERM)),
            Map.entry("school_as_at", DAY_OR_NONE),
            Map.entry("school_grades_retired", SWITCH),
            Map.entry("care_leaver_mode", oneOf("CURRENT", "BIRTHDAY_COHORT")),
            Map.entry("infer_unsuitable_from_code", LETTERS),
            Map.entry("pathway_currency", oneOf("LAST_6_MONTHS", "EVER")),
            Map.entry("pathway_includes_qualifying", SWITCH),
            Map.entry("staffing_as_at", DAY_OR_NONE),
            Map.entry("caseload_compare_month", MONTH_OR_NONE),
            Map.entry("review_interval_mode", oneOf("MONTHS", "DAYS_91_183", "SOURCE_DUE")),
            Map.entry("review_parts_within_days", NUMBER),
            Map.entry("review_adoption_timetable", SWITCH),
            Map.entry("review_attribution", oneOf("HELD_OR_DUE", "DUE")),
            Map.entry("review_unit", oneOf("REVIEW", "CHILD")),
            Map.entry("mail_marking", MARKING),
            Map.entry("mail_smallest_count", NUMBER_OR_NONE),
            Map.entry("usual_range_since", MONTH_OR_NONE),
            Map.entry("usual_range_screened", SWITCH),
            Map.entry("repair_142", SWITCH),
            Map.entry("repair_501", SWITCH),
            Map.entry("repair_433", SWITCH),
            Map.entry("maximum_rejected_percent", DECIMAL),
            Map.entry("maximum_children_change_percent", DECIMAL),
            Map.entry("maximum_rows_change_percent", DECIMAL));

    private SettingNames() {}

    /** What is wrong with the settings, and the ones that no row gives. */
    static List<String> faults(List<CouncilSetting> settings) {
        var wrong = settings.stream().map(CouncilSetting::setting).flatMap(SettingNames::fault);
        var missing = ALLOWED.keySet().stream()
                .filter(name -> settings.stream()
                        .noneMatch(row -> row.setting().name().equals(name)
                                && row.authority().equals(Configuration.ALL)))
                .sorted()
                .map(name -> "settings.csv: the setting " + name + " has no row for all councils (*); add one.");
        return Stream.concat(wrong, missing).toList();
    }

    private static Stream<String> fault(Setting setting) {
        var allowed = ALLOWED.get(setting.name());
        if (allowed == null) {
            return Stream.of("settings.csv: the setting " + setting.name() + " is not known; remove or rename it.");
        }
        return allowed.test(setting.value())
                ? Stream.empty()
                : Stream.of("settings.csv: the setting " + setting.name() + " cannot be " + setting.value()
                        + "; see ops/settings.md.");
    }

    /** Whether a setting names a school term. */
    static boolean namesTerm(Setting setting) {
        return setting.name().equals(PEP_REFERENCE_TERM) && TERM.test(setting.value());
    }

    private static Predicate<String> oneOf(String... allowed) {
        return Set.of(allowed)::contains;
    }

    private static Predicate<String> orNone(Function<String, ?> reader) {
        return value -> value.equals(NONE) || reads(value, reader);
    }

    private static boolean reads(String value, Function<String, ?> reader) {
        try {
            return reader.apply(value) != null;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
