package uk.corporateparenting.staging;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static uk.corporateparenting.schema.staging.Tables.CODE;
import static uk.corporateparenting.schema.staging.Tables.ROLE_MAP;

import java.util.List;
import org.jooq.DSLContext;
import uk.corporateparenting.contract.CodeLists;
import uk.corporateparenting.setting.RoleMapping;

/** Brings the code lists and the role map into the database, where rules and loads join them. */
public final class CodeTable {

    private CodeTable() {}

    /** Adds and corrects codes; a code once listed stays, because past rows carry it. */
    public static void load(DSLContext sql, CodeLists lists) {
        var rows = lists.all().stream()
                .flatMap(list -> list.codes().stream()
                        .map(code -> row(
                                list.name(),
                                code.code(),
                                code.name(),
                                code.group(),
                                code.subgroup(),
                                code.validFrom(),
                                code.validTo())))
                .toList();
        sql.insertInto(
                CODE,
                CODE.LIST,
                CODE.CODE_,
                CODE.NAME,
                CODE.CODE_GROUP,
                CODE.CODE_SUBGROUP,
                CODE.VALID_FROM,
                CODE.VALID_TO)
                .valuesOfRows(rows)
                .onConflict(CODE.LIST, CODE.CODE_)
                .doUpdate()
                .set(CODE.NAME, excluded(CODE.NAME))
                .set(CODE.CODE_GROUP, excluded(CODE.CODE_GROUP))
                .set(CODE.CODE_SUBGROUP, excluded(CODE.CODE_SUBGROUP))
                .set(CODE.VALID_FROM, excluded(CODE.VALID_FROM))
                .set(CODE.VALID_TO, excluded(CODE.VALID_TO))
                .where(row(CODE.NAME, CODE.CODE_GROUP, CODE.CODE_SUBGROUP, CODE.VALID_FROM, CODE.VALID_TO)
                        .isDistinctFrom(row(
                                excluded(CODE.NAME),
                                excluded(CODE.CODE_GROUP),
                                excluded(CODE.CODE_SUBGROUP),
                                excluded(CODE.VALID_FROM),
                                excluded(CODE.VALID_TO))))
                .execute();
    }

    /** Puts the configured role map in the place of the former one. */
    public static void loadRoles(DSLContext sql, List<RoleMapping> roles) {
        sql.deleteFrom(ROLE_MAP).execute();
        sql.insertInto(ROLE_MAP, ROLE_MAP.SOURCE_SYSTEM, ROLE_MAP.ROLE_CODE, ROLE_MAP.TEAM, ROLE_MAP.ROLE)
                .valuesOfRows(roles.stream()
                        .map(role -> row(role.sourceSystem(), role.roleCode(), role.team(), role.role()))
                        .toList())
                .execute();
    }
}
