package uk.corporateparenting.indicator;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_POPULATION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_TARGET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.calendar.MonthEnd;
import uk.corporateparenting.calendar.Nights;
import uk.corporateparenting.calendar.SchoolTerm;
import uk.corporateparenting.calendar.SchoolTerms;
import uk.corporateparenting.setting.Setting;
import uk.corporateparenting.setting.Settings;
import uk.corporateparenting.warehouse.Star;

/**
 * A synthetic council's star, written row by row. Unless a test says otherwise it is the night of 8
 * October 2021, and September is the month of interest.
 */
public final class World extends SupportRows {

    public static final MonthEnd SEPTEMBER = MonthEnd.of(YearMonth.of(2021, 9));

    private final List<Setting> settings = new ArrayList<>();
    private final List<SchoolTerm> terms = new ArrayList<>();
    private final SortedSet<LocalDate> nights = new TreeSet<>();
    private LocalDate businessDate = LocalDate.of(2021, 10, 8);
    private MonthEnd firstMonth = SEPTEMBER;

    World(DSLContext sql) {
        super(sql);
        withSetting("publication_working_days", "5");
        withSetting("target_inclusive", "true");
        withSetting("direction_min_change", "0");
        withSetting("pl2_age_limit", "16");
        withSetting("exclude_transfers", "false");
        withSetting("review_unit", "REVIEW");
        withSetting("review_attribution", "HELD_OR_DUE");
        withSetting("visit_unit", "VISIT");
        withSetting("visit_denominator", "DUE");
        withSetting("missing_include_away", "false");
        withSetting("iha_lookback_days", "0");
        withSetting("iha_cohort", "DUE_DATE");
        withSetting("iha_refusals", "NOT_ON_TIME");
        withSetting("health_mode", "YEAR_COUNT");
        withSetting("dental_min_age", "0");
        withSetting("pep_years", "1-11");
        withSetting("pep_min_days_in_care", "28");
        withSetting("pep_currency", "THIS_TERM");
        withSetting("pep_reference_term", "none");
        withSetting("school_as_at", "none");
        withSetting("school_grades_retired", "false");
        withSetting("care_leaver_mode", "CURRENT");
        withSetting("infer_unsuitable_from_code", "S X");
        withSetting("pathway_currency", "LAST_6_MONTHS");
        withSetting("pathway_includes_qualifying", "false");
        withSetting("staffing_as_at", "none");
        withSetting("caseload_compare_month", "none");
    }

    /** The night of a business date, by default its own publication. */
    public World onTheNightOf(String date) {
        businessDate = LocalDate.parse(date);
        return this;
    }

    public World withMonthsFrom(String month) {
        firstMonth = MonthEnd.of(YearMonth.parse(month));
        return this;
    }

    public World withSetting(String name, String value) {
        settings.removeIf(setting -> setting.name().equals(name));
        settings.add(new Setting(name, value, LocalDate.of(2000, 1, 1), null));
        return this;
    }

    World withSettingFrom(String day, String name, String before, String value) {
        var from = LocalDate.parse(day);
        settings.removeIf(setting -> setting.name().equals(name));
        settings.add(new Setting(name, before, LocalDate.of(2000, 1, 1), from));
        settings.add(new Setting(name, value, from, null));
        return this;
    }

    /** A term of the school year 2020/21 or any other. */
    public World withTerm(String academicYear, String term, String starts, String ends) {
        terms.add(new SchoolTerm(academicYear, term, LocalDate.parse(starts), LocalDate.parse(ends)));
        return this;
    }

    /** Nights published before tonight's. */
    public World afterNightsOf(String... dates) {
        nights.addAll(Stream.of(dates).map(LocalDate::parse).toList());
        return this;
    }

    public World asPublication(int number) {
        publication = number;
        return this;
    }

    Star star() {
        return new Star(
                AUTHORITY,
                businessDate,
                publication,
                MonthEnd.from(firstMonth, MonthEnd.containing(businessDate)),
                new Settings(settings),
                List.of(),
                List.of(),
                new SchoolTerms(terms),
                new Nights(nights, businessDate));
    }

    /** A child in care at the end of September 2021. */
    public ChildInCare childInCare() {
        return childInCare(SEPTEMBER);
    }

    public ChildInCare childInCare(MonthEnd month) {
        return new ChildInCare(sql, child(), month, month.knownOn(businessDate), publication);
    }

    /** The same child in care at another month end. */
    public ChildInCare stillInCare(int child, MonthEnd month) {
        return new ChildInCare(sql, child, month, month.knownOn(businessDate), publication);
    }

    /** A care leaver at the end of September 2021. */
    public CareLeaver careLeaver() {
        return careLeaver(SEPTEMBER);
    }

    public CareLeaver careLeaver(MonthEnd month) {
        return new CareLeaver(sql, child(), month, month.knownOn(businessDate), publication);
    }

    public void population(int midYear, int children, String publishedOn) {
        sql.insertInto(FACT_POPULATION)
                .columns(FACT_POPULATION.fields())
                .values(AUTHORITY, midYear, children, LocalDate.parse(publishedOn), publication)
                .execute();
    }

    /** What a council wants of an indicator, missed acceptably by ten percent of it. */
    public void target(String indicator, String operator, String target, String from, @Nullable String to) {
        sql.insertInto(FACT_TARGET)
                .set(FACT_TARGET.AUTHORITY_KEY, AUTHORITY)
                .set(FACT_TARGET.INDICATOR_KEY, sql.select(DIM_INDICATOR.INDICATOR_KEY)
                        .from(DIM_INDICATOR)
                        .where(DIM_INDICATOR.CODE.eq(indicator)))
                .set(FACT_TARGET.VALID_FROM, LocalDate.parse(from))
                .set(FACT_TARGET.VALID_TO, day(to))
                .set(FACT_TARGET.TARGET_OPERATOR, operator)
                .set(FACT_TARGET.TARGET, new BigDecimal(target))
                .set(FACT_TARGET.ACCEPTABLE_WITHIN, BigDecimal.TEN)
                .set(FACT_TARGET.KNOWN_FROM, publication)
                .execute();
    }
}
