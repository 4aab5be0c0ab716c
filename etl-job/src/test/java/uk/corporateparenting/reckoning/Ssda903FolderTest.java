package uk.corporateparenting.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The national return as a source (§6.12 #26), looked at on 31 May 2021. */
class Ssda903FolderTest {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 31);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void episodes_that_continue_are_one_period_of_care() throws IOException {
        header("1,1,14/09/2010,NOBT,,,");
        episodes("1,03/09/2018,S,C1,N1,U6,PR1,01/06/2020,X1,,,ZZ1 1AS,", "1,01/06/2020,L,C2,N1,U6,PR1,,,,,ZZ1 1AS,");

        assertThat(headline("children_in_care")).isEqualTo("1");
        assertThat(member("LEGAL_STATUS", "Full care order")).isEqualTo("1");
        assertThat(member("TIME_IN_CARE", "2 to 5 years")).isEqualTo("1");
        assertThat(headline("two_years_in_placement")).isEqualTo("1/1");
    }

    @Test
    void an_episode_after_care_ended_is_a_new_period_of_care() throws IOException {
        header("1,1,14/09/2010,NOBT,,,");
        episodes("1,03/09/2018,S,C2,N1,U6,PR1,01/06/2020,E4A,,,ZZ1 1AS,", "1,01/03/2021,S,C2,N1,U6,PR1,,,,,ZZ1 1AS,");

        assertThat(member("TIME_IN_CARE", "Under 6 months")).isEqualTo("1");
    }

    @Test
    void an_open_last_episode_said_to_continue_is_open() throws IOException {
        header("1,1,14/09/2010,NOBT,,,");
        episodes("1,03/09/2018,S,C2,N1,K2,PR1,,X1,,,ZZ1 1AS,");

        assertThat(headline("children_in_care")).isEqualTo("1");
        assertThat(member("OTHER_SETTING", "Children's home")).isEqualTo("1");
    }

    @Test
    void what_continues_nowhere_or_after_a_gap_is_undetermined() throws IOException {
        header("1,1,14/09/2010,NOBT,,,", "2,1,14/09/2010,NOBT,,,");
        episodes("1,03/09/2018,S,C2,N1,U6,PR1,10/05/2021,X1,,,ZZ1 1AS,",
                "2,03/09/2018,S,C2,N1,U6,PR1,10/05/2021,X1,,,ZZ1 1AS,", "2,12/05/2021,P,C2,N1,U6,PR1,,,,,ZZ1 1BE,");

        assertThat(headline("children_in_care")).isEqualTo("0");
        assertThat(headline("leavers_adopted")).isEqualTo("0/0");
    }

    @Test
    void short_breaks_and_children_missing_from_the_header_are_not_counted() throws IOException {
        header("1,1,14/09/2010,NOBT,,,");
        episodes("1,03/09/2018,S,V4,N1,U6,PR1,,,,,ZZ1 1AS,", "2,03/09/2018,S,C2,N1,U6,PR1,,,,,ZZ1 1AS,");

        assertThat(headline("children_in_care")).isEqualTo("0");
    }

    @Test
    void a_legal_status_of_no_list_leaves_the_period_undetermined() throws IOException {
        header("1,1,14/09/2010,NOBT,,,");
        episodes("1,03/09/2018,S,C9,N1,U6,PR1,,,,,ZZ1 1AS,");

        assertThat(headline("children_in_care")).isEqualTo("0");
    }

    @Test
    void a_review_names_only_its_child() throws IOException {
        header("1,1,14/09/2010,NOBT,,,");
        episodes("1,01/04/2021,S,C2,N1,U6,PR1,,,,,ZZ1 1AS,");
        write("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "1,14/09/2010,04/05/2021,PN1");

        assertThat(headline("reviews_on_time")).isEqualTo("1/1");
    }

    @Test
    void moves_within_a_year_are_counted_by_the_reason_an_episode_began() throws IOException {
        header("1,1,14/09/2010,NOBT,,,");
        episodes("1,03/09/2018,S,C1,N1,U6,PR1,01/09/2020,X1,,,ZZ1 1AS,",
                "1,01/09/2020,P,C1,N1,U6,PR1,01/10/2020,X1,,,ZZ1 1BE,",
                "1,01/10/2020,L,C2,N1,U6,PR1,01/02/2021,X1,,,ZZ1 1BE,", "1,01/02/2021,P,C2,N1,K2,PR1,,,,,ZZ1 1CE,");

        assertThat(headline("three_or_more_placements")).isEqualTo("1/1");
    }

    private void header(String... rows) throws IOException {
        write("Header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", rows);
    }

    private void episodes(String... rows) throws IOException {
        write("episodes.csv",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN", rows);
    }

    private void write(String file, String header, String... rows) throws IOException {
        Files.writeString(folder.resolve(file), header + "\r\n" + String.join("\r\n", rows));
    }

    private String headline(String indicator) {
        return text(figures().stream()
                .filter(figure -> figure.indicator().equals(indicator) && figure.breakdown().equals(Figure.ALL))
                .toList());
    }

    private String member(String breakdown, String member) {
        return text(figures().stream()
                .filter(figure -> figure.breakdown().equals(breakdown) && figure.member().equals(member))
                .toList());
    }

    private List<Figure> figures() {
        return new Reckoning(NightFolder.ssda903(folder), MAY, WorkingDayCalendar.englandAndWales(),
                Population.unknown()).figures(MAY);
    }

    /** The last of an indicator's figures is that of its longest window. */
    private static String text(List<Figure> figures) {
        var figure = figures.getLast();
        return figure.denominator() == null
                ? figure.numerator().toPlainString()
                : figure.numerator() + "/" + figure.denominator();
    }
}
