package uk.corporateparenting.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.sample.CareOnFile.day;
import static uk.corporateparenting.sample.WrittenNight.NIGHT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.corporateparenting.sample.council.SourceSystem;
import uk.corporateparenting.sample.export.Feed;

class CleanExtractTest {

    @TempDir
    private Path dir;

    @ParameterizedTest
    @EnumSource
    void an_episode_starts_the_day_the_one_before_ended(SourceSystem system) throws Exception {
        var care = CareOnFile.of(WrittenNight.write(dir, system, 300, 0));
        var inclusive = system == SourceSystem.MOSAIC ? 1 : 0;
        for (var episodes : care.periods().values()) {
            for (var at = 1; at < episodes.size(); at++) {
                assertThat(episodes.get(at).start())
                        .isEqualTo(Objects.requireNonNull(episodes.get(at - 1).end()).plusDays(inclusive));
                assertThat(episodes.get(at).reason()).isIn("L", "P", "T", "B", "U");
                assertThat(episodes.get(at - 1).ceased()).matches("X1|" + (inclusive == 1 ? "E.+" : "X1"));
            }
            assertThat(episodes.getLast().ceased()).isNotEqualTo("X1");
            assertThat(episodes.getLast().end() == null).isEqualTo(episodes.getLast().ceased().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_dated_after_the_night_but_reviews_to_come(SourceSystem system) throws Exception {
        var night = WrittenNight.write(dir, system, 150, 0);
        for (var feed : Feed.values()) {
            for (var row : night.rows(feed.file().replace(".csv", ""))) {
                row.toMap().forEach((column, value) -> {
                    if (value.matches("\\d{4}-\\d\\d-\\d\\d.*") && !column.equals("clar_cla_review_due_date")) {
                        assertThat(LocalDate.parse(value.substring(0, 10))).as(column).isBeforeOrEqualTo(NIGHT);
                    }
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_row_belongs_to_a_child_on_file(SourceSystem system) throws Exception {
        var night = WrittenNight.write(dir, system, 150, 0);
        var persons = night.by("pers_person_id", "ssd_person").keySet();
        var periods = CareOnFile.of(night).periods().keySet();
        var workers = values(night, "ssd_professionals", "prof_staff_id");
        assertThat(persons).hasSameSizeAs(night.rows("ssd_person"));
        assertThat(persons).containsAll(values(night, "ssd_cla_episodes", "clae_person_id"))
                .containsAll(values(night, "ssd_legal_status", "lega_person_id"))
                .containsAll(values(night, "ssd_cla_visits", "clav_person_id"))
                .containsAll(values(night, "ssd_cla_health", "clah_person_id"))
                .containsAll(values(night, "ssd_missing", "miss_person_id"))
                .containsAll(values(night, "ssd_care_leavers", "clea_person_id"))
                .containsAll(values(night, "ssd_disability", "disa_person_id"))
                .containsAll(values(night, "ext_pep", "person_id"))
                .containsAll(values(night, "ext_enrolment", "person_id"));
        assertThat(periods).containsAll(values(night, "ssd_cla_placement", "clap_cla_id"))
                .containsAll(values(night, "ssd_cla_reviews", "clar_cla_id"))
                .containsAll(values(night, "ssd_cla_visits", "clav_cla_id"))
                .containsAll(values(night, "ssd_permanence", "perm_cla_id"));
        assertThat(workers).containsAll(values(night, "ssd_involvements", "invo_professional_id"))
                .containsAll(values(night, "ssd_care_leavers", "clea_care_leaver_worker_id"));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_in_care_from_their_18th_birthday(SourceSystem system) throws Exception {
        var night = WrittenNight.write(dir, system, 300, 0);
        var persons = night.by("pers_person_id", "ssd_person");
        for (var episodes : CareOnFile.of(night).periods().values()) {
            var person = Objects.requireNonNull(persons.get(episodes.getFirst().person()));
            var estimated = person.get("pers_dob").isEmpty();
            var born = day(person.get(estimated ? "pers_expected_dob" : "pers_dob"));
            var end = episodes.getLast().end();
            // an end is recorded some weeks late at the most
            assertThat(end == null ? NIGHT.minusDays(60) : end).isBeforeOrEqualTo(born.plusYears(18));
            assertThat(episodes.getFirst().start()).isAfterOrEqualTo(born);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keys_are_unique_where_the_system_keeps_them_so(SourceSystem system) throws Exception {
        var night = WrittenNight.write(dir, system, 150, 0);
        for (var feed : Set.of(Feed.SSD_CLA_EPISODES, Feed.SSD_LEGAL_STATUS, Feed.SSD_CLA_REVIEWS, Feed.SSD_CLA_VISITS,
                Feed.SSD_CLA_HEALTH, Feed.SSD_MISSING, Feed.SSD_INVOLVEMENTS, Feed.SSD_CARE_LEAVERS,
                Feed.SSD_PERMANENCE)) {
            var keys = new HashSet<String>();
            night.rows(feed.file().replace(".csv", ""))
                    .forEach(row -> assertThat(keys.add(row.get(0))).as("%s %s", feed, row.get(0)).isTrue());
        }
    }

    private static Set<String> values(WrittenNight night, String table, String column) {
        return night.rows(table).stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }
}
