package org.fanlight.casework.works;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.works.Job.Detail;
import org.fanlight.casework.works.Job.Kind;
import org.fanlight.casework.works.Job.Photo;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Jobs as they lie in the database, sealed with the case's key. */
@Component
class JobRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    JobRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** @return empty when this occasion had its job before */
    Optional<UUID> add(
            UUID caseId, Kind kind, Job.Place place, boolean ours, String occasion, Instant at, Detail detail) {
        UUID id = Ids.next();
        int added = database.sql("""
                insert ignore into work_job (id, case_id, kind, place, ours, occasion, notified_at, version, content)
                values (?, ?, ?, ?, ?, ?, ?, 0, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(kind.name())
                .param(place.name())
                .param(ours)
                .param(occasion)
                .param(Timestamp.from(at))
                .param(seal(caseId, id, detail))
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    private byte[] seal(UUID caseId, UUID id, Detail detail) {
        return vault.seal(caseId, place(id), json.writeValueAsString(detail));
    }

    /** @return false when it is not as seen any more */
    boolean set(Job job, int seen) {
        return database.sql("""
                update work_job set longer_at = ?, safe_at = ?, done_at = ?, content = ?, version = version + 1
                where id = ? and version = ? and done_at is null""")
                        .param(timestamp(job.longerAt()))
                        .param(timestamp(job.safeAt()))
                        .param(timestamp(job.doneAt()))
                        .param(seal(job.caseId(), job.id(), job.detail()))
                        .param(job.id().toString())
                        .param(seen)
                        .update()
                == 1;
    }

    void photo(UUID job, UUID file, boolean before, Instant at) {
        database.sql("insert ignore into work_photo (job, file, stage, at) values (?, ?, ?, ?)")
                .param(job.toString())
                .param(file.toString())
                .param(before ? "before" : "after")
                .param(Timestamp.from(at))
                .update();
    }

    /** Oldest first. */
    List<Job> of(UUID caseId) {
        return database.sql("select * from work_job where case_id = ? order by notified_at, id")
                .param(caseId.toString())
                .query(this::read)
                .list();
    }

    private Job read(ResultSet row, int n) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID caseId = UUID.fromString(row.getString("case_id"));
        return new Job(
                id,
                caseId,
                Kind.valueOf(row.getString("kind")),
                Job.Place.valueOf(row.getString("place")),
                row.getBoolean("ours"),
                row.getTimestamp("notified_at").toInstant(),
                instant(row.getTimestamp("longer_at")),
                instant(row.getTimestamp("safe_at")),
                instant(row.getTimestamp("done_at")),
                row.getInt("version"),
                json.readValue(vault.key(caseId).open(place(id), row.getBytes("content")), Detail.class),
                photos(id));
    }

    private List<Photo> photos(UUID job) {
        return database.sql("select file, stage from work_photo where job = ? order by at, file")
                .param(job.toString())
                .query((row, n) -> new Photo(
                        UUID.fromString(row.getString("file")),
                        row.getString("stage").equals("before")))
                .list();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static Place place(UUID id) {
        return new Place("work_job", "content", id);
    }
}
