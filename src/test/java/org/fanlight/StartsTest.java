package org.fanlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FanlightTest
class StartsTest {

    @Autowired
    JdbcClient database;

    @Test
    void the_application_starts_on_a_real_mariadb() {
        assertThat(database.sql("select version()").query(String.class).single())
                .contains("MariaDB");
    }
}
