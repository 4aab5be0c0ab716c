package uk.corporateparenting.job.command.config;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import uk.corporateparenting.job.key.ProgramKey;
import uk.corporateparenting.job.key.ProgramKeys;
import uk.corporateparenting.setting.Configuration;
import uk.corporateparenting.setting.CouncilSetting;
import uk.corporateparenting.setting.Setting;
import uk.corporateparenting.setting.known.KnownSetting;
import uk.corporateparenting.setting.known.KnownSettings;

/** Everything that may be set, as two tables of Markdown. */
final class SettingsTable {

    private SettingsTable() {}

    static String of(Configuration configuration) {
        return """
                # What may be set

                Printed by `java -jar etl-job.jar config table`. `config check` says whether the configuration is
                right, and what of it has changed since the last publication.

                ## Settings (`config/settings.csv`, dated, per council or `*`)

                A figure follows the settings in force on its month end, a review or visit those in force on the day it is about.

                | setting | for all councils | may be | means |
                |---|---|---|---|
                %s

                ## Keys (`config/application.yaml`; each may be an environment variable or a file among the secrets)

                `corporate-parenting.pseudonym-key` is `CORPORATE_PARENTING_PSEUDONYM_KEY` in the environment. Spring's own
                keys, such as `spring.datasource.url` or `spring.mail.host`, may stand beside them.

                | key | where none is given | must be | means |
                |---|---|---|---|
                %s
                """
                .formatted(
                        KnownSettings.ALL.stream().map(setting -> row(setting, configuration)).collect(joining("\n")),
                        ProgramKeys.all().stream().map(SettingsTable::row).collect(joining("\n")));
    }

    private static String row(KnownSetting setting, Configuration configuration) {
        var value = configuration.settings()
                .stream()
                .filter(row -> row.authority().equals(Configuration.ALL))
                .map(CouncilSetting::setting)
                .filter(given -> given.name().equals(setting.name()))
                .reduce((_, last) -> last)
                .map(Setting::value)
                .orElse("");
        return "| `%s` | %s | %s | %s |".formatted(
                setting.name(), value, setting.allowed().words(), setting.meaning());
    }

    private static String row(ProgramKey key) {
        return "| `%s` | %s | %s | %s |".formatted(
                key.name(), Objects.requireNonNullElse(key.standard(), ""), key.kind(), key.meaning());
    }
}
