package uk.corporateparenting.indicator.restatement;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.splitPart;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_SCHOOL;
import static uk.corporateparenting.schema.warehouse.Tables.DIM_WORKER;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ADOPTION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ALLOCATION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_EPISODE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_LEAVER_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CARE_PERIOD;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_CHILD_MONTH;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ENROLMENT;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_ESTABLISHMENT;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_HEALTH_CHECK;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_LEGAL_STATUS;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_MISSING_EPISODE;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_PEP;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_PLACEMENT;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_REVIEW;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_VISIT;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import uk.corporateparenting.indicator.Indicator;

/**
 * What is asked about a moved case, the nearest to the event first: a visit made is why before the
 * placement it was made in, the care of the child is last. Obligations follow from what was done,
 * so of them only what was done is asked.
 */
final class Witnesses {

    private static final Field<String> WORKER = concat(
            inline("worker "), DIM_WORKER.WORKER_NUMBER.cast(SQLDataType.CLOB));

    private static final List<Witness> EVENTS = List.of(
            ofChild("visit", FACT_VISIT.CHILD_KEY, known -> known.has(FACT_VISIT.VISITED_ON),
                    _ -> List.of(FACT_VISIT.VISITED_ON)),
            ofChild("review", FACT_REVIEW.CHILD_KEY, known -> known.has(FACT_REVIEW.HELD_ON),
                    _ -> List.of(FACT_REVIEW.HELD_ON)),
            ofChild("health_check", FACT_HEALTH_CHECK.CHILD_KEY, known -> known.has(FACT_HEALTH_CHECK.CHECKED_ON),
                    _ -> List.of(
                            FACT_HEALTH_CHECK.CHECKED_ON,
                            FACT_HEALTH_CHECK.HEALTH_CHECK_TYPE,
                            FACT_HEALTH_CHECK.HEALTH_CHECK_STATUS)),
            ofChild("missing_episode", FACT_MISSING_EPISODE.CHILD_KEY,
                    known -> known.has(FACT_MISSING_EPISODE.STARTED_ON),
                    known -> List.of(
                            FACT_MISSING_EPISODE.STARTED_ON,
                            known.only(FACT_MISSING_EPISODE.ENDED_ON),
                            FACT_MISSING_EPISODE.MISSING_TYPE)),
            ofChild("permanence", FACT_ADOPTION.CHILD_KEY, _ -> noCondition(),
                    known -> List.of(
                            known.only(FACT_ADOPTION.DECIDED_ON),
                            known.only(FACT_ADOPTION.PLACEMENT_ORDER_ON),
                            known.only(FACT_ADOPTION.MATCHED_ON),
                            known.only(FACT_ADOPTION.PLACED_ON))),
            ofChild("pep", FACT_PEP.CHILD_KEY, _ -> noCondition(),
                    known -> List.of(
                            known.only(FACT_PEP.PEP_ON),
                            FACT_PEP.ACADEMIC_YEAR,
                            FACT_PEP.TERM,
                            FACT_PEP.CURRICULUM_YEAR,
                            FACT_PEP.IS_ON_VIRTUAL_SCHOOL_ROLL,
                            known.only(FACT_PEP.PEP_ON, FACT_PEP.PEP_STATUS))),
            ofChild("enrolment", FACT_ENROLMENT.CHILD_KEY, known -> known.has(FACT_ENROLMENT.STARTED_ON),
                    known -> List.of(
                            FACT_ENROLMENT.STARTED_ON,
                            known.only(FACT_ENROLMENT.ENDED_ON),
                            FACT_ENROLMENT.SCHOOL_URN,
                            FACT_ENROLMENT.CURRICULUM_YEAR)),
            new Witness("school_grade", "dim_school",
                    FACT_ENROLMENT.join(DIM_SCHOOL)
                            .on(DIM_SCHOOL.AUTHORITY_KEY.eq(FACT_ENROLMENT.AUTHORITY_KEY),
                                    DIM_SCHOOL.SCHOOL_URN.eq(FACT_ENROLMENT.SCHOOL_URN)),
                    FACT_ENROLMENT.AUTHORITY_KEY, FACT_ENROLMENT.CHILD_KEY,
                    known -> known.has(FACT_ENROLMENT.STARTED_ON).and(known.has(DIM_SCHOOL.VALID_FROM)),
                    known -> List.of(
                            DIM_SCHOOL.VALID_FROM,
                            known.only(DIM_SCHOOL.VALID_TO),
                            DIM_SCHOOL.INSPECTED_ON,
                            DIM_SCHOOL.SCHOOL_URN,
                            DIM_SCHOOL.GRADE,
                            DIM_SCHOOL.FRAMEWORK)),
            ofChild("care_leaver", FACT_CARE_LEAVER_MONTH.CHILD_KEY,
                    known -> FACT_CARE_LEAVER_MONTH.MONTH_END.le(inline(known.month().date())),
                    known -> List.of(
                            FACT_CARE_LEAVER_MONTH.MONTH_END,
                            known.only(FACT_CARE_LEAVER_MONTH.PATHWAY_PLAN_ON),
                            FACT_CARE_LEAVER_MONTH.AGE_YEARS,
                            FACT_CARE_LEAVER_MONTH.ELIGIBILITY,
                            FACT_CARE_LEAVER_MONTH.IN_TOUCH,
                            FACT_CARE_LEAVER_MONTH.ACCOMMODATION,
                            FACT_CARE_LEAVER_MONTH.ACCOMMODATION_SUITABILITY,
                            FACT_CARE_LEAVER_MONTH.ACTIVITY)),
            allocation(FACT_ALLOCATION.CHILD_KEY, WORKER),
            allocation(WORKER, FACT_ALLOCATION.CHILD_KEY),
            new Witness("worker", "dim_worker", DIM_WORKER, DIM_WORKER.AUTHORITY_KEY, WORKER, _ -> noCondition(),
                    _ -> List.of(DIM_WORKER.VALID_FROM, DIM_WORKER.VALID_TO, DIM_WORKER.FULL_TIME_EQUIVALENT)),
            new Witness("establishment", "fact_establishment", FACT_ESTABLISHMENT, FACT_ESTABLISHMENT.AUTHORITY_KEY,
                    splitPart(FACT_ESTABLISHMENT.SERVICE_AREA, inline("/"), inline(1)),
                    known -> known.has(FACT_ESTABLISHMENT.VALID_FROM),
                    known -> List.of(
                            FACT_ESTABLISHMENT.VALID_FROM,
                            known.only(FACT_ESTABLISHMENT.VALID_TO),
                            FACT_ESTABLISHMENT.ROLE_KEY,
                            FACT_ESTABLISHMENT.RECORD_NUMBER,
                            FACT_ESTABLISHMENT.ESTABLISHMENT_FTE)),
            ofChild("placement", FACT_PLACEMENT.CHILD_KEY, known -> known.has(FACT_PLACEMENT.STARTED_ON),
                    known -> List.of(
                            FACT_PLACEMENT.STARTED_ON,
                            known.only(FACT_PLACEMENT.ENDED_ON),
                            FACT_PLACEMENT.PLACEMENT_TYPE_KEY,
                            FACT_PLACEMENT.PLACEMENT_PROVIDER_KEY)));

    /** What the figure of any child may hang on, whatever it is about. */
    private static final List<Witness> CARE = List.of(
            ofChild("care_episode", FACT_CARE_EPISODE.CHILD_KEY, known -> known.has(FACT_CARE_EPISODE.STARTED_ON),
                    known -> List.of(
                            FACT_CARE_EPISODE.STARTED_ON,
                            known.only(FACT_CARE_EPISODE.CEASED_ON),
                            FACT_CARE_EPISODE.START_REASON_KEY,
                            known.only(FACT_CARE_EPISODE.CEASED_ON, FACT_CARE_EPISODE.CEASE_REASON_KEY),
                            FACT_CARE_EPISODE.IS_UNDETERMINED)),
            ofChild("legal_status", FACT_LEGAL_STATUS.CHILD_KEY, known -> known.has(FACT_LEGAL_STATUS.STARTED_ON),
                    known -> List.of(
                            FACT_LEGAL_STATUS.STARTED_ON,
                            known.only(FACT_LEGAL_STATUS.ENDED_ON),
                            FACT_LEGAL_STATUS.LEGAL_STATUS_KEY)),
            ofChild("care_period", FACT_CARE_PERIOD.CHILD_KEY, known -> known.has(FACT_CARE_PERIOD.ENTERED_ON),
                    known -> List.of(
                            FACT_CARE_PERIOD.ENTERED_ON,
                            FACT_CARE_PERIOD.IS_UNDETERMINED,
                            FACT_CARE_PERIOD.CURRICULUM_YEAR,
                            coalesce(
                                    known.only(FACT_CARE_PERIOD.ENDED_ON, FACT_CARE_PERIOD.IS_ENDED_BY_BIRTHDAY),
                                    inline(false)))),
            ofChild("child_month", FACT_CHILD_MONTH.CHILD_KEY,
                    known -> FACT_CHILD_MONTH.MONTH_END.eq(inline(known.month().date())),
                    _ -> List.of(FACT_CHILD_MONTH.AGE_YEARS)));

    private Witnesses() {}

    /** Those that can tell of the cases of an indicator. */
    static List<Witness> of(Indicator indicator) {
        Set<String> feeds = indicator.feeds().stream().map(feed -> feed.split("\\.", 2)[0]).collect(toSet());
        return Stream.concat(
                EVENTS.stream().filter(witness -> feeds.contains(witness.feed())), CARE.stream()).toList();
    }

    private static Witness ofChild(
            String feed,
            TableField<?, Integer> child,
            Function<KnownBy, Condition> which,
            Function<KnownBy, List<? extends Field<?>>> said) {
        Table<?> facts = requireNonNull(child.getTable());
        return new Witness(feed, facts.getName(), facts, authority(facts), child, which, said);
    }

    private static Witness allocation(Field<?> subject, Field<?> other) {
        return new Witness("involvement", FACT_ALLOCATION.getName(),
                FACT_ALLOCATION.leftJoin(DIM_WORKER).on(DIM_WORKER.WORKER_KEY.eq(FACT_ALLOCATION.WORKER_KEY)),
                FACT_ALLOCATION.AUTHORITY_KEY, subject,
                known -> known.has(FACT_ALLOCATION.STARTED_ON),
                known -> List.of(
                        FACT_ALLOCATION.STARTED_ON,
                        known.only(FACT_ALLOCATION.ENDED_ON),
                        FACT_ALLOCATION.ROLE_KEY,
                        other));
    }

    private static Field<Integer> authority(Table<?> facts) {
        return requireNonNull(facts.field("authority_key", Integer.class));
    }
}
