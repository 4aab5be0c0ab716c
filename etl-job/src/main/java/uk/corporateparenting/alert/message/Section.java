package uk.corporateparenting.alert.message;

import java.util.List;

/** News of one kind in one line each. */
record Section(String heading, List<Line> lines) {}
