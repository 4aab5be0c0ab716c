package uk.corporateparenting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.inline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may read what, with the roles as an administrator makes them. */
class RolesTest {

    @SuppressWarnings("NullAway.Init")
    private static DSLContext database;

    @BeforeAll
    static void the_roles_are_made_twice_and_the_migrations_run_again() throws IOException {
        var fresh = TestDatabase.fresh();
        database = TestDatabase.jooq(fresh);
        var roles = Files.readString(Path.of("..", "ops", "bin", "roles.sql"));
        database.execute(roles);
        database.execute(roles);
        Flyway.configure().dataSource(fresh).load().migrate();
    }

    @ParameterizedTest
    @CsvSource({"bi_reader,warehouse", "case_reader,warehouse restricted", "mailer,control"})
    void a_role_reads_from_its_own_schemas_only(String role, String schemas) {
        assertThat(readable(role).stream().map(table -> table.substring(0, table.indexOf('.'))).distinct())
                .containsExactlyInAnyOrder(schemas.split(" "));
    }

    @Test
    void a_reader_reads_every_table_of_the_star() {
        assertThat(readable("bi_reader")).hasSameSizeAs(
                database.fetch("select from pg_tables where schemaname = 'warehouse'")).contains("warehouse.dim_child");
    }

    @Test
    void the_mailer_reads_nothing_but_the_outbox_and_its_pictures() {
        assertThat(readable("mailer")).containsExactlyInAnyOrder("control.outbox", "control.outbox_image");
    }

    @ParameterizedTest
    @CsvSource({"bi_reader,0", "case_reader,0", "mailer,1"})
    void only_the_mailer_changes_anything(String role, int tables) {
        assertThat(database.fetch("""
                select from pg_class
                where relkind in ('r', 'p', 'v')
                    and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pg_toast')
                    and has_table_privilege({0}, oid, 'insert, update, delete, truncate')
                """, inline(role))).hasSize(tables);
    }

    @ParameterizedTest
    @CsvSource({"bi_reader,restricted.child_identity", "bi_reader,staging.person", "case_reader,control.outbox",
            "mailer,control.run", "mailer,warehouse.dim_child"})
    void postgresql_refuses_the_rest(String role, String table) {
        assertThatThrownBy(() -> read(role, table)).isInstanceOf(DataAccessException.class)
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @CsvSource({"bi_reader,warehouse.dim_child", "case_reader,restricted.child_identity", "mailer,control.outbox"})
    void and_gives_what_is_theirs(String role, String table) {
        assertThat(read(role, table)).isEmpty();
    }

    private static Result<Record> read(String role, String table) {
        return database.transactionResult(transaction -> {
            transaction.dsl().execute("set local role " + role);
            return transaction.dsl().fetch("select * from " + table);
        });
    }

    private static List<String> readable(String role) {
        return database.fetch("""
                select relnamespace::regnamespace::text || '.' || relname
                from pg_class
                where relkind in ('r', 'p', 'v')
                    and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pg_toast')
                    and has_schema_privilege({0}, relnamespace, 'usage')
                    and has_table_privilege({0}, oid, 'select')
                """, inline(role)).getValues(0, String.class);
    }
}
