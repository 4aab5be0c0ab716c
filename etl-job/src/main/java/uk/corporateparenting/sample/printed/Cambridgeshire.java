package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.corporateparenting.sample.printed.Plan.Adoptions;
import uk.corporateparenting.sample.printed.Plan.Aftercare;
import uk.corporateparenting.sample.printed.Plan.Education;
import uk.corporateparenting.sample.printed.Plan.Health;
import uk.corporateparenting.sample.printed.Plan.Post;
import uk.corporateparenting.sample.printed.Plan.Stability;
import uk.corporateparenting.sample.printed.Plan.Staff;
import uk.corporateparenting.sample.printed.Plan.Standards;
import uk.corporateparenting.sample.script.WorkerRole;

/**
 * Cambridgeshire, September 2021: the printed legal statuses add up to 645 children, which are
 * those of the month end; the printed age bands to 664, which are those of 31 July.
 */
final class Cambridgeshire {

    private static final LocalDate MONTH_END = LocalDate.of(2021, Month.SEPTEMBER, 30);

    /** Count, ages on 31 July, legal status, days of entry. */
    private static final String IN_CARE = """
             14  0-0   C1 2021-03-04 2021-07-28
              6  0-0   C1 2020-10-05 2021-03-03
              2  0-0   V2 2021-03-04 2021-07-28
              6  0-0   E1 2020-10-05 2021-01-31
              4  1-4   C1 2021-03-04 2021-07-28
              4  1-4   C1 2020-10-01 2021-03-03
              5  1-4   E1 2020-10-01 2021-01-31
             40  1-4   E1 2019-04-01 2020-09-29
              4  1-4   C2 2019-04-01 2020-09-29
              8  5-9   C1 2021-03-04 2021-07-28
             19  5-9   C1 2020-10-01 2021-03-03
              2  5-9   V2 2020-10-01 2021-03-03
             20  5-9   E1 2019-04-01 2020-09-29
             12  5-9   C2 2019-04-01 2020-09-29
             42  5-9   C2 2014-06-01 2019-03-30
              5 10-15  C1 2021-03-04 2021-07-28
             17 10-15  C1 2020-10-01 2021-03-03
             10 10-15  C1 2020-01-01 2020-09-29
              5 10-15  V2 2021-03-04 2021-07-28
              9 10-15  V2 2020-10-01 2021-03-03
             19 10-15  V2 2019-04-01 2020-09-29
              2 10-15  J1 2021-03-04 2021-07-28
              1 10-15  J1 2020-10-01 2021-03-03
             32 10-15  C2 2019-04-01 2020-09-29
            168 10-15  C2 2010-01-01 2019-03-30
              2 16-17  J1 2021-03-04 2021-07-28
              5 16-17  C1 2020-01-01 2020-09-29
              5 16-17  V2 2020-10-01 2021-03-03
             53 16-17  V2 2019-04-01 2020-09-29
             30 16-17  C2 2019-04-01 2020-09-29
             85 16-17  C2 2009-01-01 2019-03-30
              3  0-4   C1 2021-08-02 2021-08-27
              6 14-17  V2 2021-08-02 2021-08-27""";

    /** Count, ages, exit, days of entry, days of leaving: 30 of 56 this year were adopted. */
    private static final String DEPARTURES = """
            15  1-4   E12 2019-01-01 2019-12-31 2021-08-02 2021-09-29
             8 18-18  E17 2012-01-01 2019-12-31 2021-08-02 2021-09-29
             3 11-14  E4A 2018-01-01 2020-08-31 2021-08-02 2021-09-29
             2  6-9   E45 2018-01-01 2020-08-31 2021-08-02 2021-09-29
            15  1-4   E12 2019-01-01 2019-12-31 2021-04-06 2021-07-30
             7 18-18  E5  2012-01-01 2019-12-31 2021-04-06 2021-07-30
             6  4-14  E4A 2018-01-01 2020-08-31 2021-04-06 2021-07-30
            10  1-4   E11 2019-01-01 2019-12-31 2020-10-02 2021-03-30""";

    private Cambridgeshire() {}

    static Plan plan() {
        return new Plan(
                "cambridgeshire",
                MONTH_END,
                LocalDate.of(2021, Month.JULY, 31),
                Stream.of("2020-11-30", "2021-01-31", "2021-07-31", "2021-09-29", "2021-09-30", "2021-10-01",
                        "2021-10-07").map(LocalDate::parse).toList(),
                Cohort.parse(IN_CARE),
                Departure.parse(DEPARTURES),
                new Adoptions(431, 202.3),
                new Standards(
                        "2014-04-01 99",
                        """
                                2014-04-01 72
                                2021-03-31 70
                                2021-04-01 67
                                2021-09-25 63.5""",
                        """
                                2014-04-01 30
                                2021-03-31 30
                                2021-04-01 21.6"""),
                new Stability(65, 132),
                new Health(481, 194),
                Optional.empty(),
                new Education(LocalDate.of(2020, Month.DECEMBER, 18), 2020, "AUT", new Share(393, 399),
                        LocalDate.of(2020, Month.DECEMBER, 31), 72.9),
                new Aftercare(89.7, LocalDate.of(2021, Month.AUGUST, 2)),
                new Staff(LocalDate.of(2021, Month.JANUARY, 31), LocalDate.of(2021, Month.JANUARY, 1), Map.of(
                        WorkerRole.FAMILY_SAFEGUARDING, new Post(40, 608, 16),
                        WorkerRole.CHILDREN_IN_CARE, new Post(17, 408, 24),
                        WorkerRole.LEAVING_CARE, new Post(20, 0, 20),
                        WorkerRole.REVIEWING, new Post(13, 702, 54))));
    }
}
