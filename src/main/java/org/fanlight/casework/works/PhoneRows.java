package org.fanlight.casework.works;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The landlord's phones and their loans. */
@Component
class PhoneRows {

    private static final String LOANS =
            "select l.*, p.serial from phone_loan l join loan_phone p on p.id = l.phone where ";

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    PhoneRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    private record Content(List<String> contacts, LocalDate testedOn) {}

    /** The phone with this serial, added when it is new. */
    UUID phone(String landlord, String serial) {
        return find(landlord, serial).orElseGet(() -> {
            UUID id = Ids.next();
            database.sql("insert into loan_phone (id, landlord, serial) values (?, ?, ?)")
                    .param(id.toString())
                    .param(landlord)
                    .param(serial)
                    .update();
            return id;
        });
    }

    private Optional<UUID> find(String landlord, String serial) {
        return database.sql("select id from loan_phone where landlord = ? and serial = ? for update")
                .param(landlord)
                .param(serial)
                .query((row, n) -> UUID.fromString(row.getString(1)))
                .optional();
    }

    boolean isLent(UUID phone) {
        return database.sql("select count(*) from phone_loan where phone = ? and returned_on is null")
                        .param(phone.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void lend(UUID phone, String landlord, Loan loan) {
        var content = new Content(loan.contacts(), loan.testedOn());
        database.sql("""
                insert into phone_loan (id, phone, case_id, landlord, issued_on, due_on, content)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(loan.id().toString())
                .param(phone.toString())
                .param(loan.caseId().toString())
                .param(landlord)
                .param(loan.issuedOn())
                .param(loan.dueOn())
                .param(vault.seal(loan.caseId(), place(loan.id()), json.writeValueAsString(content)))
                .update();
    }

    boolean back(UUID loan, LocalDate day) {
        return database.sql("update phone_loan set returned_on = ? where id = ? and returned_on is null")
                        .param(day)
                        .param(loan.toString())
                        .update()
                == 1;
    }

    List<Loan> of(UUID caseId) {
        return database.sql(LOANS + "l.case_id = ? order by l.issued_on, l.id")
                .param(caseId.toString())
                .query(this::read)
                .list();
    }

    List<Loan> overdue(String landlord, LocalDate today) {
        return database.sql(LOANS + "l.landlord = ? and l.returned_on is null and l.due_on < ? order by l.due_on")
                .param(landlord)
                .param(today)
                .query(this::read)
                .list();
    }

    private Loan read(ResultSet row, int n) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID caseId = UUID.fromString(row.getString("case_id"));
        var content = json.readValue(vault.key(caseId).open(place(id), row.getBytes("content")), Content.class);
        return new Loan(
                id,
                caseId,
                row.getString("serial"),
                content.contacts(),
                content.testedOn(),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("returned_on", LocalDate.class));
    }

    private static Place place(UUID id) {
        return new Place("phone_loan", "content", id);
    }
}
