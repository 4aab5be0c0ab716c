package uk.corporateparenting.staging.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.corporateparenting.schema.staging.Tables.LEGAL_STATUS;
import static uk.corporateparenting.schema.staging.Tables.PLACEMENT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.staging.StagedNight;

class EndOfEpisodeRowTest {

    private final StagedNight night = new StagedNight();

    @Test
    void what_shares_a_row_with_an_episode_ends_with_it() {
        var row = night.episode("A").from("2020-01-01").to("2020-06-01");
        night.sameRecord(PLACEMENT, row).from("2020-01-01");
        night.sameRecord(LEGAL_STATUS, row).from("2020-01-01").to("2021-01-01");
        night.derive(new EndOfEpisodeRow());
        assertThat(night.all(PLACEMENT.ENDED_ON, PLACEMENT)).containsExactly(LocalDate.of(2020, 6, 1));
        assertThat(night.all(LEGAL_STATUS.ENDED_ON, LEGAL_STATUS)).containsExactly(LocalDate.of(2020, 6, 1));
    }

    @Test
    void a_placement_of_its_own_keeps_its_end() {
        night.episode("A").from("2020-01-01").to("2020-06-01");
        night.row(PLACEMENT, "ssd_cla_placement").from("2020-01-01");
        night.derive(new EndOfEpisodeRow());
        assertThat(night.all(PLACEMENT.ENDED_ON, PLACEMENT)).containsOnlyNulls();
    }
}
