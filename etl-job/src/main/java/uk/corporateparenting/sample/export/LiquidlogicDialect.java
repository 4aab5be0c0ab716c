package uk.corporateparenting.sample.export;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.corporateparenting.sample.life.HealthCheck;
import uk.corporateparenting.sample.script.WorkerRole;

/** Liquidlogic writes lookup descriptions, and the first of January 1900 where there is no date. */
record LiquidlogicDialect() implements Dialect {

    private static final LocalDate NEVER = LocalDate.of(1900, 1, 1);

    private static final Map<String, String> LEGAL = Map.ofEntries(
            Map.entry("C1", "Interim care order Sec. 38(1)"),
            Map.entry("C2", "Care Order Sec. 31(a)"),
            Map.entry("E1", "Placement Order (Sec. 21)"),
            Map.entry("L1", "Police protection power Sec.38(1)"),
            Map.entry("L2", "Emergency protection order - LA"),
            Map.entry("L3", "Child assessment order Sec. 43(1)"),
            Map.entry("J1", "Remanded to LA accommodation S20"),
            Map.entry("J3", "S.43 CJA 91 Post-sent Und 22"));

    @Override
    public String legalStatus(String code, int age) {
        return switch (code) {
            case "V2" -> age < 16
                    ? "Single placement acc. by LA S20(1) CA under 16"
                    : "Single placement acc. by LA S20(3) CA 16 & over";
            case "V3", "V4" -> age < 16
                    ? "regular occ. acc. by LA S.20(1) CA under 16"
                    : "Regular occ. acc by LA S20(3) CA 16 & over";
            case "E1" -> age % 2 == 0
                    ? "Placement Order (Sec. 21)"
                    : "Care Order Sec.31(a) & Placement Order (Sec. 21)";
            case "C2" -> age == 12 ? "C.O. Extended S40(5) CA" : "Care Order Sec. 31(a)";
            default -> LEGAL.getOrDefault(code, code);
        };
    }

    @Override
    public String startReason(String code) {
        return Words.described(code);
    }

    @Override
    public String endReason(String code) {
        return Words.described(code);
    }

    @Override
    public String participation(String code) {
        return Words.described(code);
    }

    @Override
    public String healthCheck(HealthCheck.Kind kind) {
        return switch (kind) {
            case ASSESSMENT -> "Health Assessment";
            case DENTAL -> "Dental Check";
            case OTHER -> "Optician Check";
        };
    }

    @Override
    public String accommodation(String code) {
        return Words.described("accommodation", code);
    }

    @Override
    public String suitability(String code) {
        return Words.described("suitability", code);
    }

    @Override
    public String activity(String code) {
        return Words.described("activity", code);
    }

    @Override
    public String carePlan(String key) {
        return Words.carePlanJson(key);
    }

    @Override
    public String workerRole(WorkerRole role) {
        return switch (role) {
            case FAMILY_SAFEGUARDING, CHILDREN_IN_CARE -> "CW";
            case LEAVING_CARE -> "16PLUS";
            case REVIEWING -> "IRO";
        };
    }

    @Override
    public @Nullable LocalDate noDate() {
        return NEVER;
    }
}
