package uk.corporateparenting.job.command.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.corporateparenting.indicator.figure.Figures;
import uk.corporateparenting.job.command.Named;
import uk.corporateparenting.job.printed.SideBySide;
import uk.corporateparenting.setting.Configuration;

/** Sets our figures, as they stand, beside those of printed reports. */
@Component
public final class PrintedComparison {

    private final PointInTime now;

    PrintedComparison(PointInTime now) {
        this.now = now;
    }

    /** Every place of the list at {@code list}, with our figure of it. */
    public SideBySide against(Path list, Configuration configuration) {
        return SideBySide.of(list, slug -> now
                .read(Named.council(configuration, slug), Optional.empty(), (sql, key) -> Figures.of(sql, key))
                .orElse(List.of()));
    }
}
