package uk.corporateparenting.contract;

import java.util.List;

/** Everything that is wrong with the contracts, codes or conventions, one plain sentence each. */
public final class ContractFaults extends RuntimeException {

    private final transient List<String> faults;

    public ContractFaults(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    /** One sentence per fault, in the order of the files. */
    public List<String> faults() {
        return faults;
    }

    static void throwIfAny(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new ContractFaults(faults);
        }
    }
}
