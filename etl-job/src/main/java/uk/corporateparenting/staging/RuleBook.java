package uk.corporateparenting.staging;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.corporateparenting.finding.Tier;
import uk.corporateparenting.staging.Derivation.Moment;

/** Every rule across rows and files, in the order in which one may rely on another. */
@Component
public final class RuleBook {

    private final List<Rule> rules;
    private final List<Derivation> derivations;

    /** Within a tier and a moment the lists' own order holds. */
    public RuleBook(List<Rule> rules, List<Derivation> derivations) {
        this.rules = List.copyOf(rules);
        this.derivations = List.copyOf(derivations);
    }

    /**
     * Checks the staged rows of one council, keeps every fault as a finding, removes, mends or
     * quarantines what is faulty, and builds the periods of care.
     */
    public List<RuleCount> check(Tonight tonight) {
        var counts = new ArrayList<RuleCount>();
        PeriodsOfCare.forget(tonight);
        derive(Moment.BEFORE_REJECTS, tonight);
        apply(Tier.REJECT, tonight, counts);
        derive(Moment.AFTER_REJECTS, tonight);
        apply(Tier.REPAIR, tonight, counts);
        derive(Moment.AFTER_REPAIRS, tonight);
        apply(Tier.QUARANTINE, tonight, counts);
        apply(Tier.WARN, tonight, counts);
        PeriodsOfCare.build(tonight);
        return List.copyOf(counts);
    }

    private void derive(Moment moment, Tonight tonight) {
        derivations.stream()
                .filter(derivation -> derivation.moment() == moment)
                .flatMap(derivation -> derivation.statements(tonight).stream())
                .forEach(statement -> tonight.sql().execute(statement));
    }

    private void apply(Tier tier, Tonight tonight, List<RuleCount> counts) {
        rules.stream().filter(rule -> rule.tier() == tier).map(rule -> apply(rule, tonight)).forEach(counts::add);
    }

    private static RuleCount apply(Rule rule, Tonight tonight) {
        var faults = new Faults(rule, tonight);
        var count = faults.find();
        var tier = tierOf(rule, tonight);
        if (count > 0) {
            faults.record(tier);
            switch (tier) {
                case REJECT -> faults.removeRows();
                case QUARANTINE -> faults.quarantinePeriods();
                case REPAIR -> tonight.sql().execute(((Repair) rule).mend(tonight));
                case WARN -> {
                }
                case FILE -> throw new IllegalStateException(rule.code() + " judges a whole file, not its rows");
            }
        }
        return new RuleCount(rule.code(), tier, count);
    }

    private static Tier tierOf(Rule rule, Tonight tonight) {
        return rule instanceof Repair repair
                && !tonight.settings().flag(repair.setting(), tonight.attempt().businessDate())
                        ? Tier.QUARANTINE
                        : rule.tier();
    }
}
