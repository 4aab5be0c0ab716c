package uk.corporateparenting.setting;

import uk.corporateparenting.calendar.SchoolTerm;

/** A school term of a council, or of every council that gives none of its own for it. */
public record CouncilTerm(String authority, SchoolTerm term) {}
