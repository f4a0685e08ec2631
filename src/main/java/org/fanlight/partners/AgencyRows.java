package org.fanlight.partners;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The directory as it lies in the database. */
@Component
class AgencyRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;

    AgencyRows(JdbcClient database) {
        this.database = database;
    }

    UUID add(String landlord, String type, Agency.Facts facts, LocalDate checkedOn) {
        UUID id = Ids.next();
        database.sql("insert into partner_agency (id, landlord, type, checked_on, facts) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(landlord)
                .param(type)
                .param(checkedOn)
                .param(json.writeValueAsString(facts))
                .update();
        return id;
    }

    void change(UUID id, Agency.Facts facts, LocalDate checkedOn) {
        database.sql("update partner_agency set facts = ?, checked_on = ? where id = ?")
                .param(json.writeValueAsString(facts))
                .param(checkedOn)
                .param(id.toString())
                .update();
    }

    void end(UUID id, Instant at) {
        database.sql("update partner_agency set ended_at = ? where id = ? and ended_at is null")
                .param(Timestamp.from(at))
                .param(id.toString())
                .update();
    }

    List<Agency> of(String landlord) {
        return database.sql("select * from partner_agency where landlord = ? and ended_at is null order by type, id")
                .param(landlord)
                .query((row, n) -> agency(row))
                .list();
    }

    /** Also one that is no longer in the directory. */
    Optional<Agency> find(String landlord, UUID id) {
        return database.sql("select * from partner_agency where landlord = ? and id = ?")
                .param(landlord)
                .param(id.toString())
                .query((row, n) -> agency(row))
                .optional();
    }

    private Agency agency(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Agency(
                UUID.fromString(row.getString("id")),
                row.getString("landlord"),
                row.getString("type"),
                row.getObject("checked_on", LocalDate.class),
                json.readValue(row.getString("facts"), Agency.Facts.class));
    }
}
