package uk.corporateparenting.staging;

import uk.corporateparenting.finding.Tier;

/** How many faults a rule found, and what it did to their rows. */
public record RuleCount(String code, Tier tier, int count) {}
