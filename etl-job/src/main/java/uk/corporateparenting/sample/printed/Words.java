package uk.corporateparenting.sample.printed;

import java.time.LocalDate;
import java.util.List;

/** A line of a plan. */
record Words(List<String> all) {

    static Words of(String line) {
        return new Words(List.of(line.strip().split("\\s+", -1)));
    }

    String text(int position) {
        return all.get(position);
    }

    int number(int position) {
        return Integer.parseInt(text(position));
    }

    LocalDate day(int position) {
        return LocalDate.parse(text(position));
    }

    /** Of a range such as 5-9. */
    int first(int position) {
        return Integer.parseInt(text(position).split("-", -1)[0]);
    }

    int last(int position) {
        var range = text(position).split("-", -1);
        return Integer.parseInt(range[range.length - 1]);
    }
}
