package org.fanlight.casework.action;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days of law that are not known here, as each landlord entered them. */
@Component
class LawDates {

    private final JdbcClient database;

    LawDates(JdbcClient database) {
        this.database = database;
    }

    Map<String, LocalDate> of(String landlord) {
        Map<String, LocalDate> dates = new TreeMap<>();
        database.sql("select name, day from law_date where landlord = ?")
                .param(landlord)
                .query(row -> {
                    dates.put(row.getString("name"), row.getObject("day", LocalDate.class));
                });
        return dates;
    }

    void set(String landlord, String name, LocalDate day, UUID author, Instant at) {
        database.sql("replace into law_date (landlord, name, day, author, at) values (?, ?, ?, ?, ?)")
                .param(landlord)
                .param(name)
                .param(day)
                .param(author.toString())
                .param(Timestamp.from(at))
                .update();
    }

    void clear(String landlord, String name) {
        database.sql("delete from law_date where landlord = ? and name = ?")
                .param(landlord)
                .param(name)
                .update();
    }
}
