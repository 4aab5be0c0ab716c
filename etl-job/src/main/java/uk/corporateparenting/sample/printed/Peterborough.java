package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
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
 * Peterborough, May 2021: 362 children at the end of March and of May, because as many came in the
 * two months as left.
 */
final class Peterborough {

    private static final LocalDate MONTH_END = LocalDate.of(2021, Month.MAY, 31);

    /** Count, ages, legal status, days of entry. */
    private static final String IN_CARE = """
            10  0-0   C1 2021-03-04 2021-03-31
             2  0-0   V2 2021-03-04 2021-03-31
             4  0-0   C1 2020-06-03 2021-03-01
            12  1-4   C1 2021-04-01 2021-04-28
             8  1-4   C1 2020-06-01 2021-03-01
            14  1-4   E1 2018-12-01 2020-05-30
             6  1-4   C2 2018-12-01 2020-05-30
            16  5-9   C1 2021-04-01 2021-04-28
            12  5-9   C1 2020-06-01 2021-03-01
             4  5-9   V2 2020-06-01 2021-03-01
             4  5-9   E1 2018-12-01 2020-05-30
            14  5-9   C2 2018-12-01 2020-05-30
            20  5-9   C2 2014-01-01 2018-11-29
            14 10-15  C1 2021-04-01 2021-04-28
            10 10-15  V2 2021-03-04 2021-03-31
             2 10-15  J1 2021-03-04 2021-03-31
             2 10-15  V2 2021-05-01 2021-05-27
            14 10-15  C1 2020-06-01 2021-03-01
            14 10-15  V2 2020-06-01 2021-03-01
            20 10-15  C2 2018-12-01 2020-05-30
            80 10-15  C2 2010-01-01 2018-11-29
            11 16-17  V2 2021-03-04 2021-03-31
             3 16-17  V2 2021-05-01 2021-05-27
            31 16-17  V2 2020-06-01 2021-03-01
             7 16-17  V2 2018-12-01 2020-05-30
            12 16-17  C2 2018-12-01 2020-05-30
            16 16-17  C2 2009-01-01 2018-11-29""";

    /** Count, ages, exit, days of entry, days of leaving: 3 of 47 this year were adopted. */
    private static final String DEPARTURES = """
            30  2-15  E4A 2021-03-04 2021-03-31 2021-05-06 2021-05-28
             2  1-4   E12 2018-01-01 2019-12-31 2021-05-04 2021-05-27
             3 18-18  E17 2012-01-01 2019-12-31 2021-05-04 2021-05-27
             1  1-4   E12 2018-01-01 2019-12-31 2021-04-08 2021-04-28
             5 18-18  E5  2012-01-01 2019-12-31 2021-04-06 2021-04-29
             6  3-9   E45 2018-01-01 2019-12-31 2021-04-06 2021-04-29
             5  1-4   E11 2018-01-01 2019-12-31 2020-06-05 2021-03-25""";

    private Peterborough() {}

    static Plan plan() {
        return new Plan(
                "peterborough",
                MONTH_END,
                MONTH_END,
                Stream.of("2021-04-30", "2021-05-28", "2021-05-31", "2021-06-01", "2021-06-07").map(LocalDate::parse)
                        .toList(),
                Cohort.parse(IN_CARE),
                Departure.parse(DEPARTURES),
                new Adoptions(362, 156.125),
                new Standards(
                        """
                                2014-04-01 97
                                2021-01-31 97
                                2021-02-01 100""",
                        """
                                2014-04-01 90
                                2021-04-30 89
                                2021-05-25 83.4""",
                        """
                                2014-04-01 60
                                2021-03-31 60
                                2021-04-01 66.4"""),
                new Stability(26, 68),
                new Health(172, 106),
                Optional.of(YearMonth.from(MONTH_END)),
                new Education(MONTH_END, 2020, "SUM", new Share(231, 231), MONTH_END, 83.7),
                new Aftercare(90.5, LocalDate.of(2021, Month.MARCH, 2)),
                new Staff(MONTH_END, LocalDate.of(2021, Month.MAY, 1), Map.of(
                        WorkerRole.FAMILY_SAFEGUARDING, new Post(33.5, 495, 15),
                        WorkerRole.CHILDREN_IN_CARE, new Post(17.5, 280, 17.5),
                        WorkerRole.LEAVING_CARE, new Post(8.5, 0, 19),
                        WorkerRole.REVIEWING, new Post(8.5, 536, 67))));
    }
}
