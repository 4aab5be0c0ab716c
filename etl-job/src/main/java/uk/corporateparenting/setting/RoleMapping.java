package uk.corporateparenting.setting;

/**
 * Which role of the report a role code of a source system means in a team, {@code *} for all teams.
 */
public record RoleMapping(String sourceSystem, String roleCode, String team, String role) {}
