package uk.corporateparenting.finding;

import org.jspecify.annotations.Nullable;

/**
 * A fault in one record: which rule, what it does, where, and the shape of the value, never the
 * value.
 */
public record Finding(String code, Tier tier, long line, @Nullable String column, @Nullable String maskedValue) {}
