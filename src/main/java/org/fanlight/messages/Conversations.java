package org.fanlight.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.common.Role;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of conversations, sealed and opened with each party's key. */
@Component
class Conversations {

    private final JdbcClient database;
    private final Vault vault;

    Conversations(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void open(UUID party, String landlord, Instant now) {
        database.sql("insert ignore into conversation (party, landlord, made_at) values (?, ?, ?)")
                .param(party.toString())
                .param(landlord)
                .param(Timestamp.from(now))
                .update();
    }

    boolean isWith(UUID party, String landlord) {
        return database.sql("select 1 from conversation where party = ? and landlord = ?")
                .param(party.toString())
                .param(landlord)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** @return false when a message with this id is there already */
    boolean add(UUID party, NewMessage message, @Nullable UUID writer, @Nullable Role role, Instant now) {
        return database.sql("""
                insert ignore into message (id, party, from_staff, writer, writer_role, language, at, words)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                        .param(message.id().toString())
                        .param(party.toString())
                        .param(writer != null)
                        .param(writer == null ? null : writer.toString())
                        .param(role == null ? null : role.name())
                        .param(message.language().tag())
                        .param(Timestamp.from(now))
                        .param(vault.seal(party, place(message.id()), message.words()))
                        .update()
                > 0;
    }

    void attach(UUID message, List<UUID> files) {
        files.forEach(file -> database.sql("insert ignore into message_file (message, file) values (?, ?)")
                .param(message.toString())
                .param(file.toString())
                .update());
    }

    List<Message> of(UUID party) {
        Map<UUID, List<UUID>> files = new HashMap<>();
        database.sql(
                        "select f.message, f.file from message_file f join message m on m.id = f.message where m.party = ?")
                .param(party.toString())
                .query(row -> {
                    files.computeIfAbsent(UUID.fromString(row.getString(1)), m -> new ArrayList<>())
                            .add(UUID.fromString(row.getString(2)));
                });
        var rows = database.sql("select * from message where party = ? order by at, id")
                .param(party.toString())
                .query((row, n) -> new Sealed(row))
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        var key = vault.key(party);
        return rows.stream()
                .map(row -> row.open(key, files.getOrDefault(row.id, List.of())))
                .toList();
    }

    int unread(UUID party, Message.Side from) {
        return database.sql("select count(*) from message where party = ? and from_staff = ? and read_at is null")
                .param(party.toString())
                .param(from == Message.Side.STAFF)
                .query(Integer.class)
                .single();
    }

    Map<UUID, Integer> unreadOf(Collection<UUID> parties, String landlord) {
        if (parties.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Integer> counts = new HashMap<>();
        database.sql("""
                select m.party, count(*) from message m join conversation c on c.party = m.party
                where m.party in (:parties) and c.landlord = :landlord and m.from_staff = false and m.read_at is null
                group by m.party""")
                .param("parties", parties.stream().map(UUID::toString).toList())
                .param("landlord", landlord)
                .query(row -> {
                    counts.put(UUID.fromString(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** @return how many were new */
    int read(UUID party, Message.Side from, UUID reader, Instant now) {
        return database.sql("""
                update message set read_at = ?, read_by = ? where party = ? and from_staff = ? and read_at is null""")
                .param(Timestamp.from(now))
                .param(reader.toString())
                .param(party.toString())
                .param(from == Message.Side.STAFF)
                .update();
    }

    private static Place place(UUID message) {
        return new Place("message", "words", message);
    }

    /** A row as it lies there. */
    private static final class Sealed {

        final UUID id;
        final boolean fromStaff;
        final @Nullable UUID writer;
        final @Nullable Role role;
        final String language;
        final Instant at;
        final @Nullable Instant readAt;
        final byte[] words;

        Sealed(ResultSet row) throws SQLException {
            id = UUID.fromString(row.getString("id"));
            fromStaff = row.getBoolean("from_staff");
            String writerId = row.getString("writer");
            writer = writerId == null ? null : UUID.fromString(writerId);
            String roleName = row.getString("writer_role");
            role = roleName == null ? null : Role.valueOf(roleName);
            language = row.getString("language");
            at = row.getTimestamp("at").toInstant();
            Timestamp read = row.getTimestamp("read_at");
            readAt = read == null ? null : read.toInstant();
            words = row.getBytes("words");
        }

        Message open(Vault.Key key, List<UUID> files) {
            var side = fromStaff ? Message.Side.STAFF : Message.Side.REPORTER;
            return new Message(id, side, key.open(place(id), words), language, at, role, writer, readAt, files);
        }
    }
}
