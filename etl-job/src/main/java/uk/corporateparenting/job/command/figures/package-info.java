/**
 * The commands that show figures and the cases behind them, as they stand or as a past night had
 * them.
 */
@org.jspecify.annotations.NullMarked
package uk.corporateparenting.job.command.figures;
