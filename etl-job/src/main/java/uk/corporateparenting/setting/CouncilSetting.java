package uk.corporateparenting.setting;

/** A setting of one council, or of all ({@code *}). */
public record CouncilSetting(String authority, Setting setting) {}
