package org.fanlight.casework.letters;

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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people in a case were told, each under their own key (RU21): a letter stands on the person's own page, and a
 * discreet notice lets them know if they chose so. Call it in the transaction of the deed it tells of.
 */
@Component
public class PartyLetters {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;
    private final Notices notices;
    private final Record record;

    PartyLetters(JdbcClient database, Vault vault, Notices notices, Record record) {
        this.database = database;
        this.vault = vault;
        this.notices = notices;
        this.record = record;
    }

    /**
     * What is sealed.
     *
     * @param category as what the case is handled now, for the kinds that tell it; null for all others
     * @param words what a member of staff wrote; may be empty
     * @param language the tag of the language those words are in
     */
    public record Content(@Nullable String category, String words, String language) {

        public static Content of(String words, String language) {
            return new Content(null, words.strip(), language);
        }

        /** Says nothing of what was written, so that no log can. */
        @Override
        public String toString() {
            return "Content";
        }
    }

    /** One letter. @param about what it tells of, such as a finding; null for nothing in particular */
    public record Row(
            UUID id,
            UUID caseId,
            Instant at,
            Kind kind,
            @Nullable UUID about,
            Content content) {}

    /**
     * Writes a letter. Its heading and its closing sentences are those of its kind, in the person's language; the words are
     * shown between them exactly as they are.
     *
     * @param caseId the case this person's own report opened
     * @param about what it tells of: the same kind about the same thing is refused the second time; null for no such rule
     */
    public void write(UUID caseId, UUID partyId, Kind kind, @Nullable UUID about, Content content, Instant at) {
        UUID id = Ids.next();
        database.sql("""
                insert into case_letter (id, case_id, party_id, at, kind, about, content)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(partyId.toString())
                .param(Timestamp.from(at))
                .param(kind.name())
                .param(about == null ? null : about.toString())
                .param(vault.seal(partyId, place(id), json.writeValueAsString(content)))
                .update();
        record.note(Deed.LETTER_WRITTEN, "case", caseId, kind.name());
        notices.queue(partyId, Notice.UPDATE, "letter " + id);
    }

    /** Newest first; none once the person was forgotten. */
    public List<Row> of(UUID partyId) {
        if (!vault.remembers(partyId)) {
            return List.of();
        }
        var key = vault.key(partyId);
        return database.sql("select * from case_letter where party_id = ? order by at desc, id desc")
                .param(partyId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    String about = row.getString("about");
                    return new Row(
                            id,
                            UUID.fromString(row.getString("case_id")),
                            row.getTimestamp("at").toInstant(),
                            Kind.valueOf(row.getString("kind")),
                            about == null ? null : UUID.fromString(about),
                            json.readValue(key.open(place(id), row.getBytes("content")), Content.class));
                })
                .list();
    }

    private static Place place(UUID id) {
        return new Place("case_letter", "content", id);
    }
}
