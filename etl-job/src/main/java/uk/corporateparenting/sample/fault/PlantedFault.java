package uk.corporateparenting.sample.fault;

import java.time.LocalDate;

/** How many faults of one kind one file of one night carries on purpose. */
public record PlantedFault(String council, LocalDate night, String file, String kind, int count) {}
