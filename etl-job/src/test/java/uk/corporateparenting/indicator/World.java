package uk.corporateparenting.indicator;

import static uk.corporateparenting.schema.warehouse.Tables.DIM_CHILD;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_INDICATOR;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_SCHOOL;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_WORKER;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ADOPTION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ALLOCATION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_EPISODE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ENROLMENT;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ESTABLISHMENT;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_HEALTH_CHECK;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_MISSING_EPISODE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_PEP;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_POPULATION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_REVIEW;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_TARGET;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_VISIT;

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
public final class World {

    public static final int AUTHORITY = 1;
    public static final MonthEnd SEPTEMBER = MonthEnd.of(YearMonth.of(2021, 9));

    final DSLContext sql;
    private final List<Setting> settings = new ArrayList<>();
    private final List<SchoolTerm> terms = new ArrayList<>();
    private final SortedSet<LocalDate> nights = new TreeSet<>();
    private LocalDate businessDate = LocalDate.of(2021, 10, 8);
    private MonthEnd firstMonth = SEPTEMBER;
    private int publication = 1;
    private int children;

    World(DSLContext sql) {
        this.sql = sql;
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

    World asPublication(int number) {
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

    /** A child known to the council, in care or not. */
    public int child() {
        var key = AUTHORITY * 10_000_000 + ++children;
        sql.insertInto(DIM_CHILD)
                .columns(DIM_CHILD.fields())
                .values(key, AUTHORITY, "Female", "Unknown", "Unknown", false, false, publication)
                .execute();
        return key;
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

    public void review(int child, String dueOn, @Nullable String heldOn) {
        review(child, "2019-01-01", 1 + sql.fetchCount(FACT_REVIEW), dueOn, heldOn);
    }

    public void review(int child, String enteredOn, int number, String dueOn, @Nullable String heldOn) {
        var due = LocalDate.parse(dueOn);
        var held = day(heldOn);
        sql.insertInto(FACT_REVIEW)
                .set(FACT_REVIEW.AUTHORITY_KEY, AUTHORITY)
                .set(FACT_REVIEW.CHILD_KEY, child)
                .set(FACT_REVIEW.ENTERED_ON, LocalDate.parse(enteredOn))
                .set(FACT_REVIEW.REVIEW_NUMBER, number)
                .set(FACT_REVIEW.DUE_ON, due)
                .set(FACT_REVIEW.HELD_ON, held)
                .set(FACT_REVIEW.IS_ON_TIME, held != null && !held.isAfter(due))
                .set(FACT_REVIEW.IS_VOID, false)
                .set(FACT_REVIEW.KNOWN_FROM, publication)
                .execute();
    }

    /** A child in care on the days between, by an episode and a period of care. */
    public int inCare(String from, @Nullable String to) {
        var child = carePeriod(child(), from, to, to == null ? null : "E4A");
        careEpisode(child, from, to);
        return child;
    }

    public void careEpisode(int child, String startedOn, @Nullable String ceasedOn) {
        sql.insertInto(FACT_CARE_EPISODE)
                .columns(FACT_CARE_EPISODE.fields())
                .values(AUTHORITY, child, LocalDate.parse(startedOn), 1, day(ceasedOn), -1, -1, -1, false, publication)
                .execute();
    }

    /** An episode of a child Missing or Away. */
    public void missing(int child, String type, String startedOn, @Nullable String endedOn) {
        sql.insertInto(FACT_MISSING_EPISODE)
                .columns(FACT_MISSING_EPISODE.fields())
                .values(AUTHORITY, child, LocalDate.parse(startedOn), 1 + sql.fetchCount(FACT_MISSING_EPISODE),
                        day(endedOn), type, publication)
                .execute();
    }

    /** The lags of a period of care on the way to adoption, in days; null where not known. */
    public void adoption(int child, String enteredOn, @Nullable Integer entryToPlaced, @Nullable Integer orderToMatch) {
        sql.insertInto(FACT_ADOPTION)
                .set(FACT_ADOPTION.AUTHORITY_KEY, AUTHORITY)
                .set(FACT_ADOPTION.CHILD_KEY, child)
                .set(FACT_ADOPTION.ENTERED_ON, LocalDate.parse(enteredOn))
                .set(FACT_ADOPTION.ENTRY_TO_PLACED_DAYS, entryToPlaced)
                .set(FACT_ADOPTION.ORDER_TO_MATCH_DAYS, orderToMatch)
                .set(FACT_ADOPTION.KNOWN_FROM, publication)
                .execute();
    }

    /** An obligation to visit that counts from its due date. */
    public void visit(int child, String aroseOn, String dueOn, @Nullable String visitedOn) {
        visit(child, aroseOn, dueOn, visitedOn, dueOn);
    }

    /** An obligation to visit; it is void where it counts from no day. */
    public void visit(
            int child, String aroseOn, String dueOn, @Nullable String visitedOn, @Nullable String countsFrom) {
        var due = LocalDate.parse(dueOn);
        var visited = day(visitedOn);
        sql.insertInto(FACT_VISIT)
                .set(FACT_VISIT.AUTHORITY_KEY, AUTHORITY)
                .set(FACT_VISIT.CHILD_KEY, child)
                .set(FACT_VISIT.SPELL_STARTED_ON, LocalDate.of(2019, 1, 1))
                .set(FACT_VISIT.SPELL_NUMBER, 1 + sql.fetchCount(FACT_VISIT))
                .set(FACT_VISIT.FOLLOWS_VISIT, true)
                .set(FACT_VISIT.AROSE_ON, LocalDate.parse(aroseOn))
                .set(FACT_VISIT.MISSED_BEFORE, 0)
                .set(FACT_VISIT.DUE_ON, due)
                .set(FACT_VISIT.VISITED_ON, visited)
                .set(FACT_VISIT.IS_ON_TIME, visited != null && !visited.isAfter(due))
                .set(FACT_VISIT.COUNTS_FROM, day(countsFrom))
                .set(FACT_VISIT.IS_ON_SHORT_BREAK, false)
                .set(FACT_VISIT.KNOWN_FROM, publication)
                .execute();
    }

    /** A period of care; the reason is a code of the list of cease reasons, null where blank. */
    public int carePeriod(int child, String enteredOn, @Nullable String endedOn, @Nullable String reason) {
        return carePeriod(child, enteredOn, endedOn, reason, false);
    }

    public void undeterminedCarePeriod(int child, String enteredOn, @Nullable String endedOn) {
        carePeriod(child, enteredOn, endedOn, null, true);
    }

    /** A period of care of one episode. */
    public int inCare(int child, String enteredOn, @Nullable String endedOn) {
        episode(child, enteredOn, endedOn, false);
        return carePeriod(child, enteredOn, endedOn, null);
    }

    public void episode(int child, String startedOn, @Nullable String ceasedOn, boolean isUndetermined) {
        sql.insertInto(FACT_CARE_EPISODE)
                .columns(FACT_CARE_EPISODE.fields())
                .values(AUTHORITY, child, LocalDate.parse(startedOn), 1 + sql.fetchCount(FACT_CARE_EPISODE),
                        day(ceasedOn), -1, -1, -1, isUndetermined, publication)
                .execute();
    }

    private int carePeriod(
            int child, String enteredOn, @Nullable String endedOn, @Nullable String reason, boolean isUndetermined) {
        sql.insertInto(FACT_CARE_PERIOD)
                .set(FACT_CARE_PERIOD.AUTHORITY_KEY, AUTHORITY)
                .set(FACT_CARE_PERIOD.CHILD_KEY, child)
                .set(FACT_CARE_PERIOD.ENTERED_ON, LocalDate.parse(enteredOn))
                .set(FACT_CARE_PERIOD.PERIOD_NUMBER, 1)
                .set(FACT_CARE_PERIOD.ENDED_ON, day(endedOn))
                .set(FACT_CARE_PERIOD.CEASE_REASON_KEY, ReferenceRows.reason(sql, reason))
                .set(FACT_CARE_PERIOD.CATEGORY_OF_NEED_KEY, -1)
                .set(FACT_CARE_PERIOD.IS_ENDED_BY_BIRTHDAY, false)
                .set(FACT_CARE_PERIOD.IS_UNDETERMINED, isUndetermined)
                .set(FACT_CARE_PERIOD.KNOWN_FROM, publication)
                .execute();
        return child;
    }

    public void legalStatus(int child, String code, String startedOn, @Nullable String endedOn) {
        sql.insertInto(FACT_LEGAL_STATUS)
                .set(FACT_LEGAL_STATUS.AUTHORITY_KEY, AUTHORITY)
                .set(FACT_LEGAL_STATUS.CHILD_KEY, child)
                .set(FACT_LEGAL_STATUS.STARTED_ON, LocalDate.parse(startedOn))
                .set(FACT_LEGAL_STATUS.SPELL_NUMBER, 1 + sql.fetchCount(FACT_LEGAL_STATUS))
                .set(FACT_LEGAL_STATUS.ENDED_ON, day(endedOn))
                .set(FACT_LEGAL_STATUS.LEGAL_STATUS_KEY, sql.select(DIM_LEGAL_STATUS.LEGAL_STATUS_KEY)
                        .from(DIM_LEGAL_STATUS)
                        .where(DIM_LEGAL_STATUS.CODE.eq(code)))
                .set(FACT_LEGAL_STATUS.KNOWN_FROM, publication)
                .execute();
    }

    /** A check by its codes of the lists of types and statuses. */
    public void healthCheck(int child, String type, String status, String date) {
        sql.insertInto(FACT_HEALTH_CHECK)
                .columns(FACT_HEALTH_CHECK.fields())
                .values(AUTHORITY, child, LocalDate.parse(date), 1 + sql.fetchCount(FACT_HEALTH_CHECK), type, status,
                        publication)
                .execute();
    }

    /** A plan on the virtual school's roll for the autumn term 2020. */
    public void plan(int child, @Nullable Integer curriculumYear, String status, @Nullable String date) {
        plan(child, "2020/21", "AUT", curriculumYear, true, status, date);
    }

    public void plan(
            int child,
            String academicYear,
            String term,
            @Nullable Integer curriculumYear,
            boolean isOnRoll,
            String status,
            @Nullable String date) {
        sql.insertInto(FACT_PEP)
                .columns(FACT_PEP.fields())
                .values(AUTHORITY, child, academicYear, term, 1 + sql.fetchCount(FACT_PEP), curriculumYear, isOnRoll,
                        day(date), status, publication)
                .execute();
    }

    /** A spell at a school that began in a national curriculum year. */
    public void enrolled(
            int child, String school, @Nullable Integer curriculumYear, String startedOn, @Nullable String endedOn) {
        sql.insertInto(FACT_ENROLMENT)
                .set(FACT_ENROLMENT.AUTHORITY_KEY, AUTHORITY)
                .set(FACT_ENROLMENT.CHILD_KEY, child)
                .set(FACT_ENROLMENT.STARTED_ON, LocalDate.parse(startedOn))
                .set(FACT_ENROLMENT.ENROLMENT_NUMBER, 1 + sql.fetchCount(FACT_ENROLMENT))
                .set(FACT_ENROLMENT.ENDED_ON, day(endedOn))
                .set(FACT_ENROLMENT.SCHOOL_URN, school)
                .set(FACT_ENROLMENT.SCHOOL_KEY, -1)
                .set(FACT_ENROLMENT.CURRICULUM_YEAR, curriculumYear)
                .set(FACT_ENROLMENT.KNOWN_FROM, publication)
                .execute();
    }

    /** A school's grade from a day on, until the day given if any. */
    public void school(
            String urn, @Nullable Integer grade, String framework, String validFrom, @Nullable String validTo) {
        sql.insertInto(DIM_SCHOOL)
                .columns(DIM_SCHOOL.fields())
                .values(AUTHORITY * 10_000_000 + 1 + sql.fetchCount(DIM_SCHOOL), AUTHORITY, urn, urn, grade,
                        framework, null, LocalDate.parse(validFrom),
                        validTo == null ? LocalDate.of(9999, 12, 31) : LocalDate.parse(validTo), publication)
                .execute();
    }

    /** Posts of a role, by its name in the report or Unknown. */
    public void posts(String role, String fullTime, String validFrom, @Nullable String validTo) {
        sql.insertInto(FACT_ESTABLISHMENT)
                .columns(FACT_ESTABLISHMENT.fields())
                .values(AUTHORITY, "Anywhere", ReferenceRows.role(sql, role), LocalDate.parse(validFrom),
                        1 + sql.fetchCount(FACT_ESTABLISHMENT), day(validTo), new BigDecimal(fullTime), publication)
                .execute();
    }

    /** A worker told since long ago; the key of the description. */
    public int worker(int number, @Nullable String fullTime) {
        return worker(number, fullTime, "2010-01-01", null);
    }

    public int worker(int number, @Nullable String fullTime, String validFrom, @Nullable String validTo) {
        var key = AUTHORITY * 10_000_000 + 1 + sql.fetchCount(DIM_WORKER);
        sql.insertInto(DIM_WORKER)
                .columns(DIM_WORKER.fields())
                .values(key, AUTHORITY, number, "Worker " + number, "Unknown", "Unknown",
                        fullTime == null ? null : new BigDecimal(fullTime), null, LocalDate.parse(validFrom),
                        validTo == null ? LocalDate.of(9999, 12, 31) : LocalDate.parse(validTo), publication)
                .execute();
        return key;
    }

    /** An involvement of a worker, in a role of the report or an Unknown one. */
    public void allocation(int child, int worker, String role, String startedOn, @Nullable String endedOn) {
        sql.insertInto(FACT_ALLOCATION)
                .columns(FACT_ALLOCATION.fields())
                .values(AUTHORITY, child, LocalDate.parse(startedOn), 1 + sql.fetchCount(FACT_ALLOCATION),
                        day(endedOn), worker, -1, ReferenceRows.role(sql, role), publication)
                .execute();
    }

    public void population(int midYear, int children, String publishedOn) {
        sql.insertInto(FACT_POPULATION)
                .columns(FACT_POPULATION.fields())
                .values(AUTHORITY, midYear, children, LocalDate.parse(publishedOn), publication)
                .execute();
    }

    /** What a council wants of an indicator, missed acceptably by ten percent of it. */
    void target(String indicator, String operator, String target, String from, @Nullable String to) {
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

    private static @Nullable LocalDate day(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }
}
