package uk.corporateparenting.setting.known;

/**
 * A dated setting that {@code settings.csv} gives, per council or for all.
 *
 * @param meaning
 *            what it decides, and its unit
 */
public record KnownSetting(String name, Allowed allowed, String meaning) {}
