package uk.corporateparenting.sample.script;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The milestones on the way to adopters, as far as the child has come. */
public record ScriptedAdoption(
        LocalDate decision, LocalDate order, @Nullable LocalDate matched, @Nullable LocalDate placed) {}
