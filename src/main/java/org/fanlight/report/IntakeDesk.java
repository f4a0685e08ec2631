package org.fanlight.report;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.journey.Drafts;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff take down what somebody tells them: on the telephone, in the office, on a visit, by letter or e-mail (XC-07). The
 * same questions as everywhere, kept as they are answered; whoever began it goes on with it, nobody else.
 */
@Service
public class IntakeDesk {

    /** How long ago something may have reached us. */
    public static final Duration OLDEST = Duration.ofDays(366);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HANDLE_BYTES = 16;

    private final ReportDesk reports;
    private final Drafts drafts;
    private final JdbcClient database;
    private final Vault vault;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    IntakeDesk(
            ReportDesk reports,
            Drafts drafts,
            JdbcClient database,
            Vault vault,
            CurrentPerson person,
            Record record,
            Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.database = database;
        this.vault = vault;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Begins to take down a report.
     *
     * @param receivedAt when it reached us
     * @throws IllegalArgumentException when that is still to come, or longer ago than {@link #OLDEST}
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public Intake begin(Intake.How how, Language language, Instant receivedAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (receivedAt.isAfter(now) || receivedAt.isBefore(now.minus(OLDEST))) {
            throw new IllegalArgumentException("not a time something can have reached us");
        }
        forgetOld(now);
        var staff = person.staff();
        byte[] random = new byte[HANDLE_BYTES];
        RANDOM.nextBytes(random);
        var intake = new Intake(
                Ids.next(),
                how,
                language,
                receivedAt.truncatedTo(ChronoUnit.MICROS),
                now,
                Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        vault.createKey(intake.id());
        database.sql("""
                insert into intake (id, landlord, author, how, language, received_at, begun_at, handle)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(intake.id().toString())
                .param(staff.landlord())
                .param(staff.id().toString())
                .param(how.name())
                .param(language.tag())
                .param(Timestamp.from(intake.receivedAt()))
                .param(Timestamp.from(now))
                .param(vault.seal(intake.id(), place(intake.id()), intake.handle()))
                .update();
        record.note(Deed.ADDED, "intake", intake.id(), how.name());
        return intake;
    }

    /** What whoever asks has begun and not sent, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Intake> mine() {
        return database.sql("select * from intake where author = ? and begun_at > ? order by begun_at desc")
                .param(person.staff().id().toString())
                .param(Timestamp.from(clock.instant().minus(Drafts.KEPT)))
                .query(this::intake)
                .list();
    }

    /** One that whoever asks has begun. @throws NoSuchElementException when there is none of theirs */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Intake get(UUID id) {
        return database.sql("select * from intake where id = ? and author = ?")
                .param(id.toString())
                .param(person.staff().id().toString())
                .query(this::intake)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no intake"));
    }

    /**
     * Sends it, as received when it reached us; sent once, gives its receipt again.
     *
     * @throws ReportDesk.NotComplete when something required is missing or does not hold
     * @throws ReportDesk.NothingToSend when its draft was forgotten
     */
    @PreAuthorize("hasRole('OFFICER')")
    public Receipt submit(UUID id) {
        Intake intake = get(id);
        return reports.submit(intake.handle(), intake.how().channel(), intake.receivedAt());
    }

    /** It is done with, or given up: nothing of it is left but the report, if it was sent. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void forget(UUID id) {
        Intake intake = get(id);
        drafts.forget(ReportDesk.REPORT, intake.handle());
        database.sql("delete from intake where id = ?").param(id.toString()).update();
        vault.forget(id);
        record.note(Deed.CHANGED, "intake", id, "forgotten");
    }

    /** What was left lying is forgotten like any draft. */
    private void forgetOld(Instant now) {
        database.sql("select id from intake where begun_at < ? limit 50")
                .param(Timestamp.from(now.minus(Drafts.KEPT)))
                .query(String.class)
                .list()
                .forEach(id -> {
                    database.sql("delete from intake where id = ?").param(id).update();
                    vault.forget(UUID.fromString(id));
                });
    }

    private Intake intake(ResultSet row, int n) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        return new Intake(
                id,
                Intake.How.valueOf(row.getString("how")),
                Languages.of(row.getString("language")),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("begun_at").toInstant(),
                vault.key(id).open(place(id), row.getBytes("handle")));
    }

    private static Place place(UUID id) {
        return new Place("intake", "handle", id);
    }
}
