package uk.corporateparenting.job;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Folders are those of the machine also while a web server runs, which would look in its own first.
 */
@Component
@ConfigurationPropertiesBinding
final class FolderNames implements Converter<String, Path> {

    @Override
    public Path convert(String name) {
        return Path.of(name);
    }
}
