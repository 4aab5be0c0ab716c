package uk.corporateparenting.warehouse;

import static uk.corporateparenting.schema.staging.Tables.CODE;

import org.jooq.DSLContext;

/** Enough of the code lists. */
final class Codes {

    private static final String LISTS = """
            legal_status|C1|Interim care order
            legal_status|C2|Full care order
            legal_status|E1|Freed for adoption or placement order
            legal_status|V2|Voluntary agreement
            legal_status|V3|Short break
            legal_status|V4|Short break
            legal_status|L1|Other
            legal_status|X0|
            placement_type|A3|Placed for adoption
            placement_type|A5|Placed for adoption
            placement_type|A6|Placed for adoption
            placement_type|K2|Other settings|Children's home
            placement_type|P1|Placed with parents
            placement_type|T0|Other settings|Temporary
            placement_type|T3|Other settings|Temporary
            placement_type|U1|Foster placement with relative or friend
            placement_type|U4|Foster placement with other carer
            placement_type|U6|Foster placement with other carer
            placement_provider|PR1|
            placement_provider|PR4|
            category_of_need|N1|
            category_of_need|N2|
            start_reason|S|
            start_reason|L|
            start_reason|P|
            start_reason|T|
            start_reason|B|
            start_reason|U|
            cease_reason|X1|
            cease_reason|E4A|
            cease_reason|E11|
            cease_reason|E12|
            placement_change_reason|CARPL|
            sex|F|
            sex|M|
            ethnicity|WBRI|White
            ethnicity|BAFR|Black, African, Caribbean or Black British
            role|CHILDREN_IN_CARE_SOCIAL_WORKER|
            role|INDEPENDENT_REVIEWING_OFFICER|
            """;

    private Codes() {}

    static void insertInto(DSLContext sql) {
        LISTS.lines().map(line -> line.split("\\|", -1)).forEach(part -> sql.insertInto(CODE)
                .set(CODE.LIST, part[0])
                .set(CODE.CODE_, part[1])
                .set(CODE.NAME, name(part[1]))
                .set(CODE.CODE_GROUP, part[2].isEmpty() ? null : part[2])
                .set(CODE.CODE_SUBGROUP, part.length > 3 ? part[3] : null)
                .execute());
    }

    private static String name(String code) {
        return switch (code) {
            case "F" -> "Female";
            case "M" -> "Male";
            case "WBRI" -> "White British";
            case "BAFR" -> "African";
            case "CHILDREN_IN_CARE_SOCIAL_WORKER" -> "Children in Care Qualified Social Workers";
            case "INDEPENDENT_REVIEWING_OFFICER" -> "Independent Reviewing Officers";
            default -> "Meaning of " + code;
        };
    }
}
