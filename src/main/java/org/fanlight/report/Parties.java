package org.fanlight.report;

import java.util.Optional;
import java.util.UUID;
import org.fanlight.journey.Answers;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reporter as a person in the case: whether they gave a name, and which. Sealed with their own key (RU21). */
@Component
class Parties {

    private final JdbcClient database;
    private final Vault vault;

    Parties(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** A party's choice of identity, and their name when they gave one. */
    record Party(
            UUID id,
            UUID report,
            String landlord,
            String identity,
            @Nullable String name) {}

    void add(Receipt receipt, Answers heard) {
        UUID id = receipt.partyId();
        var key = vault.key(id);
        String name = heard.of("name").words();
        database.sql(
                        "insert into report_party (id, report, landlord, identity, name, version) values (?, ?, ?, ?, ?, 0)")
                .param(id.toString())
                .param(receipt.reportId().toString())
                .param(receipt.landlord())
                .param(key.seal(identity(id), NewReports.code(heard.of("identity"), "anonymous")))
                .param(name.isEmpty() ? null : key.seal(name(id), name))
                .update();
    }

    Optional<Party> find(UUID party) {
        return read("id", party);
    }

    Optional<Party> ofReport(UUID report) {
        return read("report", report);
    }

    /** A name given later, and how openly. */
    void name(UUID party, String identity, String name) {
        var key = vault.key(party);
        database.sql("update report_party set identity = ?, name = ?, version = version + 1 where id = ?")
                .param(key.seal(identity(party), identity))
                .param(key.seal(name(party), name))
                .param(party.toString())
                .update();
    }

    private Optional<Party> read(String column, UUID value) {
        return database.sql("select id, report, landlord, identity, name from report_party where " + column + " = ?")
                .param(value.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    var key = vault.key(id);
                    byte[] name = row.getBytes("name");
                    return new Party(
                            id,
                            UUID.fromString(row.getString("report")),
                            row.getString("landlord"),
                            key.open(identity(id), row.getBytes("identity")),
                            name == null ? null : key.open(name(id), name));
                })
                .optional();
    }

    private static Place identity(UUID party) {
        return new Place("report_party", "identity", party);
    }

    private static Place name(UUID party) {
        return new Place("report_party", "name", party);
    }
}
