package uk.corporateparenting.indicator.restatement;

import java.util.List;

/** What two publications of a council read differently, as far as figures go. */
record ConfigurationChange(Publications publications) {

    private static final String CODES = "codes/";

    /** Neither who is written to nor what is wanted moves a case. */
    private static final List<String> MOVES_NO_CASE = List.of("recipients.csv", "targets.csv", "application.yaml");

    boolean readsOtherCodes(int earlier, int later) {
        return files(earlier, later).stream().anyMatch(file -> file.startsWith(CODES));
    }

    List<String> files(int earlier, int later) {
        return publications.changedFiles(earlier, later).stream()
                .filter(file -> !MOVES_NO_CASE.contains(file))
                .toList();
    }
}
