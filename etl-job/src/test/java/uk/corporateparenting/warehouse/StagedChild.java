package uk.corporateparenting.warehouse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What is said of one child. Dates are text; an end of null is open. */
public final class StagedChild {

    private final World world;
    private final String name;
    private int periods;

    StagedChild(World world, String name) {
        this.world = world;
        this.name = name;
        this.periods = world.sql().fetchSingle(
                "select count(distinct period_of_care_id)::int from staging.care_episode where person_id = ?", name)
                .get(0, Integer.class);
    }

    public StagedChild bornOn(String day) {
        world.sql().execute("update staging.person set born_on = ?::date where person_id = ?", day, name);
        return this;
    }

    /** A new period of care that goes on. */
    public StagedChild enteredOn(String day) {
        periods++;
        return episode("S", day, null, null);
    }

    /** A new period of care of one episode. */
    public StagedChild inCare(String from, String to) {
        periods++;
        return episode("S", from, to, "E4A");
    }

    /** An episode of the newest period of care. */
    public StagedChild episode(String startReason, String from, @Nullable String to, @Nullable String ceaseReason) {
        var row = row();
        row.put("period_of_care_id", period());
        row.put("start_reason", startReason);
        row.put("category_of_need", "N1");
        row.put("started_on", LocalDate.parse(from));
        put(row, "ceased_on", to);
        if (ceaseReason != null) {
            row.put("cease_reason", ceaseReason);
        }
        world.stage("care_episode", row);
        return this;
    }

    public StagedChild legalStatus(String code, String from, @Nullable String to) {
        var row = row();
        row.put("legal_status", code);
        row.put("started_on", LocalDate.parse(from));
        put(row, "ended_on", to);
        world.stage("legal_status", row);
        return this;
    }

    public StagedChild placed(String type, String from, @Nullable String to) {
        return placed(type, from, to, Map.of("placement_provider", "PR1"));
    }

    /** A placement row with more columns. */
    public StagedChild placed(String type, String from, @Nullable String to, Map<String, String> more) {
        var row = row();
        row.put("period_of_care_id", period());
        row.put("placement_type", type);
        row.put("started_on", LocalDate.parse(from));
        put(row, "ended_on", to);
        row.putAll(more);
        world.stage("placement", row);
        return this;
    }

    public StagedChild reviewed(String heldOn) {
        var row = row();
        row.put("period_of_care_id", period());
        row.put("held_on", LocalDate.parse(heldOn));
        world.stage("review", row);
        return this;
    }

    public StagedChild visited(String... days) {
        for (var day : days) {
            with("visit", Map.of("visited_on", LocalDate.parse(day), "is_seen", true));
        }
        return this;
    }

    /** A rule found that nobody can say whether the newest period of care is one. */
    public StagedChild quarantined() {
        world.sql().execute(
                "insert into staging.quarantine values (?, ?, ?, '388')", World.COUNCIL, period(), name);
        return this;
    }

    /** Any other row that names the child. */
    public StagedChild with(String table, Map<String, ?> values) {
        var row = row();
        row.putAll(values);
        world.stage(table, row);
        return this;
    }

    /** The identifier of the newest period of care. */
    public String period() {
        return name + "-" + periods;
    }

    /** Does what the check step does before publishing. */
    static void derivePeriods(DSLContext sql) {
        sql.execute("delete from staging.care_period");
        sql.execute("""
                insert into staging.care_period
                select
                    episode.authority_key,
                    episode.period_of_care_id,
                    episode.person_id,
                    least(min(episode.started_on), min(episode.entered_care_on)),
                    case when count(*) = count(episode.ceased_on) then max(episode.ceased_on) end,
                    (array_agg(episode.cease_reason order by episode.started_on desc))[1],
                    (array_agg(episode.category_of_need order by episode.started_on desc))[1],
                    max(coalesce(person.born_on, person.expected_birth_on)),
                    exists (
                        select 1
                        from staging.quarantine
                        where quarantine.period_of_care_id = episode.period_of_care_id)
                from staging.care_episode episode
                left join staging.person person
                    on person.person_id = episode.person_id
                where episode.period_of_care_id is not null
                    and episode.person_id is not null
                    and episode.started_on is not null
                group by episode.authority_key, episode.period_of_care_id, episode.person_id
                """);
    }

    private Map<String, Object> row() {
        var row = new HashMap<String, Object>();
        row.put("person_id", name);
        return row;
    }

    private static void put(Map<String, Object> row, String column, @Nullable String day) {
        if (day != null) {
            row.put(column, LocalDate.parse(day));
        }
    }
}
