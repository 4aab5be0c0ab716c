package uk.corporateparenting.indicator.restatement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands in a figure.
 *
 * @param inNumerator
 *            whether it met the measure
 * @param value
 *            its own, where the measure has one
 * @param isRepeated
 *            whether the headline counts the same one under another member already
 */
public record CaseStanding(boolean inNumerator, @Nullable BigDecimal value, boolean isRepeated) {}
