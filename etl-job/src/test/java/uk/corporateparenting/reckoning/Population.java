package uk.corporateparenting.reckoning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Mid-year estimates of the children aged 0 to 17 of one council. */
public record Population(List<Estimate> estimates) {

    /** One row of {@code population.csv}. */
    public record Estimate(
            int midYear,
            int children,
            LocalDate publishedOn) {}

    /** No estimate at all: a rate has no denominator. */
    public static Population unknown() {
        return new Population(List.of());
    }

    /** The council's rows of {@code population.csv}. */
    public static Population read(Path folder, String authority) {
        return new Population(SourceTable.read(folder, "population.csv", DateStyle.ISO).stream()
                .filter(row -> row.text("authority").equals(authority))
                .map(row -> new Estimate(Integer.parseInt(row.text("mid_year").substring(0, 4)),
                        Integer.parseInt(row.text("population_0_17")),
                        Objects.requireNonNull(row.date("published_on"))))
                .toList());
    }

    /**
     * The estimate of the latest mid-year published on or before the day; of two for one year the
     * later.
     */
    @Nullable
    Integer knownOn(LocalDate day) {
        return estimates.stream()
                .filter(estimate -> !estimate.publishedOn().isAfter(day))
                .max(Comparator.comparingInt(Estimate::midYear).thenComparing(Estimate::publishedOn))
                .map(Estimate::children)
                .orElse(null);
    }
}
