package org.fanlight.casework.category;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.progress.Letter.Kind;
import org.fanlight.common.Ids;
import org.fanlight.contact.Notice;
import org.fanlight.contact.Notices;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people were told, each under their own key (RU21). Writing one lets the person know, if they chose so. */
@Component
class LetterRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;
    private final Notices notices;
    private final Record record;

    LetterRows(JdbcClient database, Vault vault, Notices notices, Record record) {
        this.database = database;
        this.vault = vault;
        this.notices = notices;
        this.record = record;
    }

    /** What is sealed. */
    record Content(String category, String words, String language) {}

    record Row(UUID id, UUID caseId, Instant at, Kind kind, UUID finding, Content content) {}

    void write(UUID caseId, UUID partyId, Kind kind, UUID finding, Content content, Instant at) {
        UUID id = Ids.next();
        database.sql("""
                insert into case_letter (id, case_id, party_id, at, kind, finding, content)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(partyId.toString())
                .param(Timestamp.from(at))
                .param(kind.name())
                .param(finding.toString())
                .param(vault.seal(partyId, place(id), json.writeValueAsString(content)))
                .update();
        record.note(Deed.LETTER_WRITTEN, "case", caseId, kind.name());
        notices.queue(partyId, Notice.UPDATE, "letter " + id);
    }

    /** Newest first. */
    List<Row> of(UUID partyId) {
        var key = vault.key(partyId);
        return database.sql("select * from case_letter where party_id = ? order by at desc, id desc")
                .param(partyId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    return new Row(
                            id,
                            UUID.fromString(row.getString("case_id")),
                            row.getTimestamp("at").toInstant(),
                            Kind.valueOf(row.getString("kind")),
                            UUID.fromString(row.getString("finding")),
                            json.readValue(key.open(place(id), row.getBytes("content")), Content.class));
                })
                .list();
    }

    private static Place place(UUID id) {
        return new Place("case_letter", "content", id);
    }
}
