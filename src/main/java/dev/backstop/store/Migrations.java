package dev.backstop.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.h2.tools.RunScript;
import org.jdbi.v3.core.Handle;

/// The numbered scripts that make the schema, each once, in order.
///
/// A new file simply runs them all. Flyway, which takes a second to wake, is only woken for a file whose
/// schema is behind.
record Migrations(String folder, List<String> scripts) {
    /// Those of this version of the program. A script, once released, never changes.
    static final Migrations CURRENT = new Migrations("dev/backstop/store/migrations", List.of("V001__initial.sql"));

    Migrations {
        scripts = List.copyOf(scripts);
    }

    /// The schema version that the last script leaves.
    int latest() {
        return scripts.size();
    }

    /// Makes the whole schema in an empty database.
    void create(Handle handle) throws SQLException {
        for (var script : scripts) {
            try (var text = getClass().getClassLoader().getResourceAsStream(folder + "/" + script);
                    var reader = new InputStreamReader(Objects.requireNonNull(text, script), StandardCharsets.UTF_8)) {
                RunScript.execute(handle.getConnection(), reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        setVersion(handle);
    }

    /// The schema version of a file, 0 if it is not one of ours.
    static int version(Handle handle) {
        boolean ours =
                handle.createQuery("select count(*) from information_schema.tables where table_name = 'SHOP_FILE'")
                                .mapTo(Integer.class)
                                .one()
                        > 0;
        return ours
                ? handle.createQuery("select schema_version from shop_file")
                        .mapTo(Integer.class)
                        .one()
                : 0;
    }

    /// Runs the scripts that a file of that version lacks. H2 commits each statement, so a failure leaves a
    /// half-made schema: the caller has a copy.
    void upgrade(String url, int from, Handle handle) {
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:" + folder)
                .baselineOnMigrate(true)
                .baselineVersion(Integer.toString(from))
                .load()
                .migrate();
        setVersion(handle);
    }

    private void setVersion(Handle handle) {
        handle.createUpdate("update shop_file set schema_version = :version")
                .bind("version", latest())
                .execute();
        handle.commit();
    }
}
