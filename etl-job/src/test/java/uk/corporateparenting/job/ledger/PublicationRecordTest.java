package uk.corporateparenting.job.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static uk.corporateparenting.schema.control.Tables.PUBLICATION;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.TestDatabase;
import uk.corporateparenting.finding.Attempt;
import uk.corporateparenting.staging.NightSize;

/** The publications of a council, by the number of children that each found in care. */
class PublicationRecordTest {

    private static final int COUNCIL = 1;
    private static final LocalDate FIRST = LocalDate.of(2021, 10, 6);
    private static final LocalDate SECOND = LocalDate.of(2021, 10, 7);
    private static final LocalDate THIRD = LocalDate.of(2021, 10, 8);

    private final DSLContext sql = TestDatabase.jooq(TestDatabase.fresh());
    private final PublicationRecord publications = new PublicationRecord(sql);

    @Test
    void a_first_night_is_compared_with_none() {
        assertThat(sizeBefore(FIRST)).isEmpty();
    }

    @Test
    void a_night_is_compared_with_the_night_before_it_as_last_published() {
        published(1, FIRST, 1, 100);
        published(2, FIRST, 2, 110);
        assertThat(sizeBefore(SECOND)).hasValue(110L);
    }

    @Test
    void a_night_that_is_replayed_is_not_compared_with_later_ones() {
        published(1, FIRST, 1, 100);
        published(2, SECOND, 1, 10);
        published(3, THIRD, 1, 300);
        assertThat(sizeBefore(SECOND)).hasValue(100L);
    }

    @Test
    void the_first_of_all_nights_is_compared_with_itself_as_last_published() {
        published(1, FIRST, 1, 100);
        published(2, SECOND, 1, 200);
        assertThat(sizeBefore(FIRST)).hasValue(100L);
    }

    private Optional<Long> sizeBefore(LocalDate date) {
        return publications.sizeBefore(new Attempt(COUNCIL, date, 9)).map(NightSize::childrenInCare);
    }

    private void published(int number, LocalDate date, int revision, long childrenInCare) {
        sql.insertInto(PUBLICATION)
                .columns(PUBLICATION.fields())
                .values(COUNCIL, number, date, revision, revision, childrenInCare, "", null, currentOffsetDateTime())
                .execute();
    }
}
