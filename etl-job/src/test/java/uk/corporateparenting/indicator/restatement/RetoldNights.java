package uk.corporateparenting.indicator.restatement;

import static java.util.stream.Collectors.toCollection;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
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
import static uk.corporateparenting.schema.warehouse.Tables.FACT_POPULATION;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_REVIEW;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_TARGET;
import static uk.corporateparenting.schema.warehouse.Tables.FACT_VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.Table;
import uk.corporateparenting.indicator.AllIndicators;
import uk.corporateparenting.indicator.Indicator;
import uk.corporateparenting.indicator.IndicatorCatalogue;
import uk.corporateparenting.indicator.IndicatorTest;
import uk.corporateparenting.indicator.World;

/** Nights of a synthetic star, each of which keeps what the one before said. */
abstract class RetoldNights extends IndicatorTest implements Publications {

    protected static final IndicatorCatalogue CATALOGUE = AllIndicators.catalogue();

    private static final List<Table<?>> TOLD = List.of(
            FACT_CARE_EPISODE, FACT_CARE_PERIOD, FACT_LEGAL_STATUS, FACT_PLACEMENT, FACT_CHILD_MONTH, FACT_VISIT,
            FACT_REVIEW, FACT_HEALTH_CHECK, FACT_MISSING_EPISODE, FACT_ADOPTION, FACT_PEP, FACT_ENROLMENT,
            FACT_CARE_LEAVER_MONTH, FACT_ALLOCATION, FACT_ESTABLISHMENT, FACT_TARGET, FACT_POPULATION, DIM_SCHOOL,
            DIM_WORKER);

    private final List<LocalDate> nights = new ArrayList<>();
    private final List<Set<String>> files = new ArrayList<>();

    /** Publishes a night that says something more, less or else. */
    protected void night(String date, Runnable told) {
        night(date, Set.of(), told);
    }

    /** The same, some files of the configuration having changed before. */
    protected void night(String date, Set<String> changedFiles, Runnable told) {
        nights.add(LocalDate.parse(date));
        files.add(changedFiles);
        world.onTheNightOf(date).asPublication(nights.size());
        TOLD.forEach(table -> world.sql.query("drop table if exists {0}", before(table)).execute());
        TOLD.forEach(table -> world.sql.query("create temporary table {0} on commit drop as select * from {1}",
                before(table), table).execute());
        told.run();
        TOLD.forEach(this::keepWhatWasSaid);
        publish();
    }

    /** Computes what is published. */
    protected void publish() {
        compute(EVERY_FEED);
    }

    protected int newest() {
        return nights.size();
    }

    protected List<Restatement> explain(Indicator indicator, int earlier, int later) {
        return new Restatements(world.sql, World.AUTHORITY, indicator, World.SEPTEMBER, this).between(earlier, later);
    }

    @Override
    public LocalDate businessDate(int publication) {
        return nights.get(publication - 1);
    }

    @Override
    public SortedSet<String> changedFiles(int earlier, int later) {
        return files.subList(earlier, later).stream().flatMap(Set::stream).collect(toCollection(TreeSet::new));
    }

    private void keepWhatWasSaid(Table<?> table) {
        var past = table(name("history", table.getName()));
        world.sql.query(
                "insert into {0} select said.*, {1} from {2} said"
                        + " where not exists (select from {3} says where to_jsonb(says) = to_jsonb(said))",
                past, inline(newest()), before(table), table).execute();
        world.sql.query(
                "update {0} says set known_from = {1}"
                        + " where not exists (select from {2} said where to_jsonb(says) = to_jsonb(said))",
                table, inline(newest()), before(table)).execute();
    }

    private static Table<?> before(Table<?> table) {
        return table(name("before_" + table.getName()));
    }
}
