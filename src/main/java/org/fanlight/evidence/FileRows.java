package org.fanlight.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of files: what is known of each, and its key, sealed with the owner's. */
@Component
class FileRows {

    private static final String COLUMNS =
            "id, owner, landlord, type, size, added_at, sent, cleaned, original, name, file_key, sha256";

    private final JdbcClient database;

    FileRows(JdbcClient database) {
        this.database = database;
    }

    /** A row as it lies there, its name, key and hash sealed. */
    record Row(
            UUID id,
            UUID owner,
            @Nullable String landlord,
            FileType type,
            long size,
            Instant addedAt,
            boolean sent,
            boolean cleaned,
            boolean original,
            byte[] name,
            byte[] key,
            byte[] hash) {

        StoredFile open(Vault.Key ownerKey) {
            String opened = ownerKey.open(place("name"), name);
            return new StoredFile(id, owner, opened, type, size, addedAt, cleaned, original, sent);
        }

        FileSeal seal(Vault.Key ownerKey) {
            return new FileSeal(id, ownerKey.openBytes(place("file_key"), key));
        }

        byte[] hash(Vault.Key ownerKey) {
            return ownerKey.openBytes(place("sha256"), hash);
        }

        /** The same file for another owner: name, key and hash are sealed anew, the file itself stays as it lies. */
        Row sealedFor(UUID newOwner, String newLandlord, Vault.Key from, Vault.Key to) {
            return new Row(
                    id,
                    newOwner,
                    newLandlord,
                    type,
                    size,
                    addedAt,
                    true,
                    cleaned,
                    original,
                    to.seal(place("name"), from.openBytes(place("name"), name)),
                    to.seal(place("file_key"), from.openBytes(place("file_key"), key)),
                    to.seal(place("sha256"), from.openBytes(place("sha256"), hash)));
        }

        Place place(String column) {
            return FileRows.place(column, id);
        }
    }

    /** How much an owner has by now. */
    record Held(int files, long bytes) {}

    static Place place(String column, UUID file) {
        return new Place("evidence_file", column, file);
    }

    /** What the owner added since then. */
    Held held(UUID owner, Instant since) {
        return database.sql(
                        "select count(*), coalesce(sum(size), 0) from evidence_file where owner = ? and added_at > ?")
                .param(owner.toString())
                .param(Timestamp.from(since))
                .query((row, n) -> new Held(row.getInt(1), row.getLong(2)))
                .single();
    }

    /** Lets one upload of an owner at a time through the last check, until its transaction ends. */
    void lock(UUID owner) {
        database.sql("select owner from vault_key where owner = ? for update")
                .param(owner.toString())
                .query(String.class)
                .optional();
    }

    void insert(Row row) {
        database.sql("insert into evidence_file (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(row.id().toString())
                .param(row.owner().toString())
                .param(row.landlord())
                .param(row.type().name())
                .param(row.size())
                .param(Timestamp.from(row.addedAt()))
                .param(row.sent())
                .param(row.cleaned())
                .param(row.original())
                .param(row.name())
                .param(row.key())
                .param(row.hash())
                .update();
    }

    List<Row> of(UUID owner) {
        return database.sql("select " + COLUMNS + " from evidence_file where owner = ? order by added_at, id")
                .param(owner.toString())
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Row> find(UUID file) {
        return database.sql("select " + COLUMNS + " from evidence_file where id = ?")
                .param(file.toString())
                .query((row, n) -> read(row))
                .optional();
    }

    /** Gives a file to another owner, with its name, key and hash sealed for that one. */
    void moved(Row row) {
        database.sql("""
                update evidence_file set owner = ?, landlord = ?, sent = true, name = ?, file_key = ?, sha256 = ?
                where id = ?""")
                .param(row.owner().toString())
                .param(row.landlord())
                .param(row.name())
                .param(row.key())
                .param(row.hash())
                .param(row.id().toString())
                .update();
    }

    void sent(UUID file) {
        database.sql("update evidence_file set sent = true where id = ?")
                .param(file.toString())
                .update();
    }

    void delete(UUID file) {
        database.sql("delete from evidence_file where id = ?")
                .param(file.toString())
                .update();
    }

    /** Files nobody can open any more, because their owner's key was destroyed. */
    List<UUID> ofForgottenOwners() {
        return database.sql("""
                select f.id from evidence_file f left join vault_key k on k.owner = f.owner
                where k.owner is null limit 500""")
                .query((row, n) -> UUID.fromString(row.getString(1)))
                .list();
    }

    /** Files somebody who came back added and never sent; those of drafts go with their draft. */
    List<UUID> leftUnsent(Instant before) {
        return database.sql(
                        "select id from evidence_file where sent = false and landlord is not null and added_at < ? limit 500")
                .param(Timestamp.from(before))
                .query((row, n) -> UUID.fromString(row.getString(1)))
                .list();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("owner")),
                row.getString("landlord"),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getTimestamp("added_at").toInstant(),
                row.getBoolean("sent"),
                row.getBoolean("cleaned"),
                row.getBoolean("original"),
                row.getBytes("name"),
                row.getBytes("file_key"),
                row.getBytes("sha256"));
    }
}
