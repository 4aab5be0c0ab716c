package uk.corporateparenting.alert.message;

/** News of one indicator in one line. */
record Line(String name, String news) {}
