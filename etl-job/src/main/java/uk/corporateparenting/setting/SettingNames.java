package uk.corporateparenting.setting;

import java.util.List;
import java.util.stream.Stream;
import uk.corporateparenting.setting.known.KnownSetting;
import uk.corporateparenting.setting.known.KnownSettings;

/** Holds the settings given against those there are. */
final class SettingNames {

    private SettingNames() {}

    /** What is wrong with the settings, and the ones that no row gives. */
    static List<String> faults(List<CouncilSetting> settings) {
        var wrong = settings.stream().map(CouncilSetting::setting).flatMap(SettingNames::fault);
        var missing = KnownSettings.ALL.stream()
                .map(KnownSetting::name)
                .filter(name -> settings.stream()
                        .noneMatch(row -> row.setting().name().equals(name)
                                && row.authority().equals(Configuration.ALL)))
                .sorted()
                .map(name -> "settings.csv: the setting " + name + " has no row for all councils (*); add one.");
        return Stream.concat(wrong, missing).toList();
    }

    private static Stream<String> fault(Setting setting) {
        return KnownSettings.named(setting.name())
                .map(known -> wrongValue(setting, known))
                .orElseGet(() -> Stream.of("settings.csv: the setting " + setting.name()
                        + " is not known; remove or rename it."));
    }

    private static Stream<String> wrongValue(Setting setting, KnownSetting known) {
        return known.allowed().includes(setting.value())
                ? Stream.empty()
                : Stream.of("settings.csv: the setting " + setting.name() + " cannot be " + setting.value()
                        + "; it may be: " + known.allowed().words() + ".");
    }
}
