package uk.corporateparenting.setting;

/**
 * A council whose nights are run: its short name, ONS code, name, and how its extracts are written.
 */
public record Council(String slug, String code, String name, String sourceFormat, String sourceSystem) {}
