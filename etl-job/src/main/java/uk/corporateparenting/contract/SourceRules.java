package uk.corporateparenting.contract;

import java.nio.file.Path;

/**
 * How the extracts of one council are read: the contracts of its format, the codes, and how its
 * system writes.
 */
public record SourceRules(
        ContractCatalogue contracts, CodeLists codeLists, ValueMap valueMap, Conventions conventions) {

    /**
     * Reads them from a configuration folder.
     *
     * @throws ContractFaults
     *             with every fault there is
     */
    public static SourceRules read(Path configuration, String format, String system) {
        var codeLists = CodeLists.read(configuration);
        return new SourceRules(
                ContractCatalogue.read(configuration, format),
                codeLists,
                ValueMap.read(configuration, system, format, codeLists),
                Conventions.read(configuration, system));
    }
}
