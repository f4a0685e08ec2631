package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.common.Ids;
import org.fanlight.common.Role;
import org.fanlight.landlord.ClockRule;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people were told at closing, each under their own key (RU21). */
@Component
class Closings {

    private final JdbcClient database;
    private final Vault vault;
    private final Landlords landlords;

    Closings(JdbcClient database, Vault vault, Landlords landlords) {
        this.database = database;
        this.vault = vault;
        this.landlords = landlords;
    }

    /** @param way how it goes to the person: {@code POST} or {@code PAGE} */
    void keep(
            CaseFile file,
            UUID author,
            ClosingDesk.Closing closing,
            String way,
            Instant at,
            @Nullable Instant appealBy) {
        UUID id = Ids.next();
        var summary = closing.summaries().getOrDefault(file.partyId(), ClosingDesk.Summary.NONE);
        database.sql("""
                insert into case_closing (id, case_id, party_id, at, author, reason, language, summary,
                  to_come, appeal_by, delivery)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(file.id().toString())
                .param(file.partyId().toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(closing.reason())
                .param(closing.language())
                .param(vault.seal(
                        file.partyId(), place(id, "summary"), summary.done().strip()))
                .param(vault.seal(
                        file.partyId(), place(id, "to_come"), summary.toCome().strip()))
                .param(appealBy == null ? null : Timestamp.from(appealBy))
                .param(way)
                .update();
    }

    /** The person opened their summary; the first time counts (NWL-21). */
    void read(UUID partyId, Instant at) {
        database.sql("update case_closing set read_at = ? where party_id = ? and read_at is null")
                .param(Timestamp.from(at))
                .param(partyId.toString())
                .update();
    }

    List<ClosingDesk.Told> told(CaseFile file) {
        return database.sql("select at, delivery, read_at from case_closing where party_id = ? order by at desc")
                .param(file.partyId().toString())
                .query((row, n) -> {
                    String way = row.getString("delivery");
                    return new ClosingDesk.Told(
                            file.partyId(),
                            row.getTimestamp("at").toInstant(),
                            way == null ? "PAGE" : way,
                            Rows.instant(row, "read_at"));
                })
                .list();
    }

    /** The last one. */
    Optional<ProgressView.Closing> of(CaseFile file) {
        UUID partyId = file.partyId();
        return database.sql("""
                        select id, at, language, summary, to_come, appeal_by from case_closing
                        where party_id = ? order by at desc limit 1""")
                .param(partyId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    var by = row.getTimestamp("appeal_by");
                    return new ProgressView.Closing(
                            row.getTimestamp("at").toInstant(),
                            vault.key(partyId).open(place(id, "summary"), row.getBytes("summary")),
                            vault.open(partyId, place(id, "to_come"), row.getBytes("to_come")),
                            row.getString("language"),
                            appeal(file, by == null ? null : by.toInstant()));
                })
                .optional();
    }

    /** As the policy says under which the case was opened. */
    private ProgressView.Appeal appeal(CaseFile file, @Nullable Instant by) {
        PolicyPack pack = landlords.version(file.landlord(), file.packVersion());
        return new ProgressView.Appeal(
                pack.appeal().textKey(),
                pack.roleNames().getOrDefault(Role.MANAGER, ""),
                pack.appeal().inPolicy(),
                by,
                pack.findClock("appeal_window").filter(ClockRule::isPromise).isPresent());
    }

    private static Place place(UUID id, String column) {
        return new Place("case_closing", column, id);
    }
}
