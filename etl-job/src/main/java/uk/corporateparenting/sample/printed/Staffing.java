package uk.corporateparenting.sample.printed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import uk.corporateparenting.sample.chance.Chance;
import uk.corporateparenting.sample.script.ScriptedAllocation;
import uk.corporateparenting.sample.script.ScriptedChild;
import uk.corporateparenting.sample.script.WorkerRole;

/** As much staff as the caseloads of the report make of the cases, and who works with whom. */
final class Staffing {

    private final Plan.Staff staff;
    private final List<Case> cases;
    private final Map<WorkerRole, List<Double>> fullTimeEquivalents = new EnumMap<>(WorkerRole.class);

    private Staffing(Plan.Staff staff, List<Case> cases) {
        this.staff = staff;
        this.cases = cases;
    }

    static Staffing of(Plan plan, List<Child> children) {
        var cases = new ArrayList<>(new CasesInCare(plan).of(children));
        var staffing = new Staffing(plan.staff(), cases);
        cases.addAll(CasesInNeed.of(plan.staff(), staffing.missing(WorkerRole.FAMILY_SAFEGUARDING),
                staffing.missing(WorkerRole.REVIEWING)));
        for (var role : WorkerRole.values()) {
            var needed = staffing.open(role) / plan.staff().post(role).caseload();
            staffing.fullTimeEquivalents.put(role, FullTimeEquivalents.of(needed));
        }
        return staffing;
    }

    Map<WorkerRole, List<Double>> fullTimeEquivalents() {
        return fullTimeEquivalents;
    }

    /** Gives children in care their workers, and returns the children in need with theirs. */
    List<ScriptedChild> allocate(List<Child> children) {
        var known = new TreeMap<Long, Child>();
        children.forEach(child -> known.put(child.number, child));
        var inNeed = new ArrayList<ScriptedChild>();
        var next = new EnumMap<WorkerRole, Integer>(WorkerRole.class);
        cases.stream().collect(groupingBy(Case::child, TreeMap::new, toList()))
                .forEach((number, ofChild) -> {
                    var allocations = ofChild.stream().map(each -> allocation(each, next)).toList();
                    var child = known.get(number);
                    if (child == null) {
                        inNeed.add(inNeed(number, allocations));
                    } else {
                        child.allocations.addAll(allocations);
                    }
                });
        return inNeed;
    }

    private ScriptedAllocation allocation(Case each, Map<WorkerRole, Integer> next) {
        var worker = next.merge(each.role(), 1, Integer::sum)
                % Objects.requireNonNull(fullTimeEquivalents.get(each.role())).size();
        return new ScriptedAllocation(each.role(), worker, each.start(), each.end());
    }

    private static ScriptedChild inNeed(long number, List<ScriptedAllocation> allocations) {
        var chance = Chance.of(number, "child in need", 0);
        var born = allocations.getFirst().start().minusDays(chance.between(30, 5500));
        return new ScriptedChild(number, born, false, Optional.empty(), List.of(), List.of(), allocations,
                Child.NO_AFTERCARE);
    }

    private int missing(WorkerRole role) {
        return staff.post(role).cases() - (int) open(role);
    }

    private long open(WorkerRole role) {
        return cases.stream().filter(each -> each.role() == role && each.isOpenOn(staff.on())).count();
    }
}
