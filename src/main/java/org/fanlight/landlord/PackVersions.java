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
import java.util.List;
import java.util.Optional;
import org.fanlight.common.London;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every version of every pack: a changed file becomes the next version, an old one is never touched. */
@Component
class PackVersions {

    private final JdbcClient database;
    private final Clock clock;

    PackVersions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps this text as the landlord's next version unless it is the last one already.
     *
     * @return whether there is a new version
     */
    boolean keep(PackFile pack, PackFile defaults, LocalDate effectiveFrom) {
        byte[] digest = digest(pack, defaults);
        var last = last(pack.landlord());
        if (last != null && MessageDigest.isEqual(last.digest, digest)) {
            return false;
        }
        // The first version holds from the day its file names; a later one never reaches back before it was read.
        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        LocalDate from = last == null || effectiveFrom.isAfter(today) ? effectiveFrom : today;
        try {
            database.sql("""
                    insert into policy_pack (landlord, version, effective_from, digest, pack, defaults, read_at)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .param(pack.landlord())
                    .param(last == null ? 1 : last.version + 1)
                    .param(from)
                    .param(digest)
                    .param(pack.text())
                    .param(defaults.text())
                    .param(Timestamp.from(clock.instant()))
                    .update();
            return true;
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return false;
        }
    }

    /** Every stored version, oldest first. */
    List<PolicyPack> all() {
        List<String> problems = new ArrayList<>();
        List<PolicyPack> packs = database.sql("""
                select landlord, version, effective_from, pack, defaults from policy_pack
                order by landlord, version""").query((row, n) -> stored(row, problems)).list().stream()
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw new PacksRefused(problems);
        }
        return packs;
    }

    private static Optional<PolicyPack> stored(ResultSet row, List<String> problems) throws SQLException {
        int version = row.getInt("version");
        LocalDate from = row.getObject("effective_from", LocalDate.class);
        PackFile pack = new PackFile(
                "stored version " + version + "/" + row.getString("landlord") + ".yaml", row.getString("pack"));
        PackFile defaults = new PackFile("stored defaults", row.getString("defaults"));
        return PackReader.readStored(pack, defaults, version, problems).map(read -> read.from(from));
    }

    private record Last(int version, byte[] digest) {}

    private @Nullable Last last(String landlord) {
        return database.sql("select version, digest from policy_pack where landlord = ? order by version desc limit 1")
                .param(landlord)
                .query((row, n) -> new Last(row.getInt("version"), row.getBytes("digest")))
                .optional()
                .orElse(null);
    }

    private static byte[] digest(PackFile pack, PackFile defaults) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(pack.text().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(defaults.text().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
