package uk.corporateparenting.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import uk.corporateparenting.TestDatabase;

class WarehouseSchemaTest {

    private final DSLContext sql = TestDatabase.jooq(TestDatabase.fresh());

    @Test
    void every_table_and_column_of_the_warehouse_and_of_who_is_who_says_what_it_means() {
        assertThat(sql.fetch("""
                select relation.oid::regclass || coalesce('.' || attribute.attname, '')
                from pg_class relation
                left join pg_attribute attribute
                    on attribute.attrelid = relation.oid
                    and attribute.attnum > 0
                where relation.relnamespace in ('warehouse'::regnamespace, 'restricted'::regnamespace)
                    and relation.relkind = 'r'
                    and (obj_description(relation.oid, 'pg_class') is null
                        or col_description(relation.oid, attribute.attnum) is null)
                """).getValues(0)).isEmpty();
    }

    @Test
    void every_table_has_a_key_a_history_and_a_view_of_its_past() {
        assertThat(sql.fetch("""
                select tablename
                from pg_tables
                where schemaname = 'warehouse'
                    and (to_regclass('history.' || tablename) is null
                        or to_regclass('as_known.' || tablename) is null
                        or not exists (
                            select 1
                            from pg_constraint
                            where conrelid = ('warehouse.' || tablename)::regclass
                                and contype = 'p'))
                """).getValues(0)).isEmpty();
    }

    @Test
    void nothing_in_the_warehouse_is_named_after_a_birth_or_an_identifier_of_a_person() {
        assertThat(sql.fetch("""
                select table_name || '.' || column_name
                from information_schema.columns
                where table_schema in ('warehouse', 'history')
                    and column_name in ('born_on', 'expected_birth_on', 'person_id', 'worker_id', 'upn', 'postcode',
                        'forename', 'surname')
                """).getValues(0)).isEmpty();
    }
}
