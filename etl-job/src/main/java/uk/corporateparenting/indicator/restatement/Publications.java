package uk.corporateparenting.indicator.restatement;

import java.time.LocalDate;
import java.util.SortedSet;

/** What a council keeps of its publications, beside what they said. */
public interface Publications {

    /** The night a publication speaks of. */
    LocalDate businessDate(int publication);

    /** The files of the configuration that two publications read differently. */
    SortedSet<String> changedFiles(int earlier, int later);
}
