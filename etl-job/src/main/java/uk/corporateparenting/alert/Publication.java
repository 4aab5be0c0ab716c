package uk.corporateparenting.alert;

import java.time.LocalDate;
import uk.corporateparenting.setting.Council;

/**
 * What the messages of a night are about: the council, the publication's number and its data date.
 */
public record Publication(Council council, int authorityKey, int number, LocalDate dataDate) {}
