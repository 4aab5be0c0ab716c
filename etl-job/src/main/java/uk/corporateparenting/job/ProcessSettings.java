package uk.corporateparenting.job;

import java.util.UUID;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the command line hands to the program; nobody's to configure.
 *
 * @param holder
 *            name of this process, by which its connections are known
 * @param embedded
 *            whether the database is the embedded one
 */
public record ProcessSettings(
        @DefaultValue("00000000-0000-0000-0000-000000000000") UUID holder, @DefaultValue("false") boolean embedded) {}
