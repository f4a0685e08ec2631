package org.fanlight.landlord;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.London;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps every version of every pack; an old one is never touched. A changed file becomes the next version; what an
 * administrator published on screen stays until then, also when only the product's defaults change.
 */
@Component
class PackVersions {

    private final JdbcClient database;
    private final Clock clock;

    PackVersions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One stored version as it lies in the database. */
    record Stored(int version, LocalDate from, String pack, String defaults) {}

    /**
     * Keeps this text as the landlord's next version unless the file is the one that was read last.
     *
     * @return whether there is a new version
     */
    boolean keep(PackFile pack, PackFile defaults, LocalDate effectiveFrom) {
        var last = last(pack.landlord()).orElse(null);
        String before = lastFile(pack.landlord());
        boolean sameFile = pack.text().equals(before);
        String text = sameFile && last != null ? last.pack : pack.text();
        if (sameFile && last != null && defaults.text().equals(last.defaults)) {
            return false;
        }
        // The first version holds from the day its file names; a later one never reaches back before it was read.
        LocalDate today = today();
        LocalDate from = last == null || effectiveFrom.isAfter(today) ? effectiveFrom : today;
        if (sameFile && last != null && last.from.isAfter(from)) {
            from = last.from;
        }
        return insert(
                pack.landlord(),
                new Stored(last == null ? 1 : last.version + 1, from, text, defaults.text()),
                sameFile ? "defaults" : "file",
                null);
    }

    /** @return false when somebody else was first with this version */
    boolean publish(String landlord, Stored next, Person publisher) {
        return insert(landlord, next, "screen", publisher);
    }

    private boolean insert(String landlord, Stored next, String source, @Nullable Person publisher) {
        try {
            database.sql("""
                    insert into policy_pack (landlord, version, effective_from, digest, pack, defaults, read_at, source,
                      publisher, publisher_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(landlord)
                    .param(next.version)
                    .param(next.from)
                    .param(digest(next))
                    .param(next.pack)
                    .param(next.defaults)
                    .param(Timestamp.from(clock.instant()))
                    .param(source)
                    .param(publisher == null ? null : publisher.id().toString())
                    .param(publisher == null ? null : publisher.name())
                    .update();
            return true;
        } catch (DuplicateKeyException somebodyElseWasFirst) {
            return false;
        }
    }

    /** The stored versions that are not known yet, oldest first. @param known such as {@code hexagon 3} */
    List<PolicyPack> beside(Collection<String> known) {
        Set<String> unread = new HashSet<>(database.sql("select concat(landlord, ' ', version) from policy_pack")
                .query(String.class)
                .list());
        unread.removeAll(known);
        if (unread.isEmpty()) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        List<PolicyPack> packs =
                database.sql("""
                select landlord, version, effective_from, pack, defaults from policy_pack
                where concat(landlord, ' ', version) in (:unread) order by landlord, version""").param("unread", unread).query((row, n) -> read(row, problems)).list().stream()
                        .flatMap(Optional::stream)
                        .toList();
        if (!problems.isEmpty()) {
            throw new PacksRefused(problems);
        }
        return packs;
    }

    private static Optional<PolicyPack> read(ResultSet row, List<String> problems) throws SQLException {
        int version = row.getInt("version");
        LocalDate from = row.getObject("effective_from", LocalDate.class);
        PackFile pack = new PackFile(
                "stored version " + version + "/" + row.getString("landlord") + ".yaml", row.getString("pack"));
        PackFile defaults = new PackFile("stored defaults", row.getString("defaults"));
        return PackReader.readStored(pack, defaults, version, problems).map(read -> read.from(from));
    }

    /** The newest version, also one that takes effect later. */
    Optional<Stored> last(String landlord) {
        return database.sql("""
                select version, effective_from, pack, defaults from policy_pack where landlord = ?
                order by version desc limit 1""").param(landlord).query(PackVersions::stored).optional();
    }

    /** One version. */
    Optional<Stored> find(String landlord, int version) {
        return database.sql("""
                select version, effective_from, pack, defaults from policy_pack where landlord = ? and version = ?""")
                .param(landlord)
                .param(version)
                .query(PackVersions::stored)
                .optional();
    }

    private static Stored stored(ResultSet row, int n) throws SQLException {
        return new Stored(
                row.getInt("version"),
                row.getObject("effective_from", LocalDate.class),
                row.getString("pack"),
                row.getString("defaults"));
    }

    private @Nullable String lastFile(String landlord) {
        return database.sql("""
                select pack from policy_pack where landlord = ? and source = 'file' order by version desc limit 1""").param(landlord).query(String.class).optional().orElse(null);
    }

    /** Every version, newest first. */
    List<PackVersion> history(String landlord) {
        return database.sql("""
                select version, effective_from, read_at, source, publisher_name from policy_pack where landlord = ?
                order by version desc""")
                .param(landlord)
                .query((row, n) -> new PackVersion(
                        row.getInt("version"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getTimestamp("read_at").toInstant(),
                        row.getString("source"),
                        row.getString("publisher_name")))
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }

    private static byte[] digest(Stored next) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(next.pack.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(next.defaults.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
