package uk.corporateparenting.job.watch;

import java.util.stream.Stream;

/** Gauges of one subject, read from the tables at the moment they are asked for. */
@FunctionalInterface
interface Gauges {

    Stream<Gauge> read();
}
