package uk.corporateparenting.setting.known;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every setting there is, in the order of the report; an unknown one is refused. */
public final class KnownSettings {

    public static final List<KnownSetting> ALL = Stream.of(
            FigureSettings.ALL,
            ReviewSettings.ALL,
            VisitSettings.ALL,
            PlacementSettings.ALL,
            HealthSettings.ALL,
            EducationSettings.ALL,
            LeavingCareSettings.ALL,
            StaffingSettings.ALL,
            MailSettings.ALL,
            AlertSettings.ALL,
            CheckSettings.ALL)
            .flatMap(Collection::stream)
            .toList();

    private KnownSettings() {}

    /** The setting of a name. */
    public static Optional<KnownSetting> named(String name) {
        return ALL.stream().filter(setting -> setting.name().equals(name)).findFirst();
    }
}
