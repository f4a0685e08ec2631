package org.fanlight.papers;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Ids;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.OpenToAll;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Papers;
import org.fanlight.papers.PaperRefused.Why;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for the policy in another form: asked by anybody, tracked by staff until it is sent (IMA-6.4, IMA-6.5,
 * BCHA-10d). How to reach the person is sealed with the request's own key.
 */
@Service
public class FormatRequestDesk {

    /** How long what somebody writes about reaching them may be. */
    static final int LONGEST = 1_000;

    /** More than this wait only when a machine asks. */
    private static final int MOST = 2_000;

    private final JdbcClient database;
    private final Landlords landlords;
    private final Vault vault;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    FormatRequestDesk(
            JdbcClient database, Landlords landlords, Vault vault, CurrentPerson person, Record record, Clock clock) {
        this.database = database;
        this.landlords = landlords;
        this.vault = vault;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** In which forms a landlord gives its policy: those its pack names, and paper where it gives it on request. */
    @OpenToAll(because = "what a landlord offers is public")
    public List<String> formats(String landlord) {
        Papers policy = landlords.current(landlord).papers();
        List<String> formats = new ArrayList<>();
        if (policy.access().contains("request")) {
            formats.add("paper");
        }
        formats.addAll(policy.formats());
        return formats;
    }

    /**
     * Somebody asks; they may be nobody we know.
     *
     * @return false when this landlord does not give that form
     */
    @OpenToAll(because = "anybody may ask for the policy, without saying who they are")
    @Transactional
    public boolean ask(String landlord, String paper, String format, Language language, String reach) {
        if (!formats(landlord).contains(format) || paper.length() > 200 || reach.length() > LONGEST) {
            return false;
        }
        if (openOf(landlord) >= MOST) {
            return false;
        }
        UUID id = Ids.next();
        vault.createKey(id);
        database.sql("""
                insert into format_request (id, landlord, paper, format, language, asked_at, reach)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(landlord)
                .param(paper)
                .param(format)
                .param(language.tag())
                .param(Timestamp.from(clock.instant()))
                .param(vault.seal(id, place(id), reach))
                .update();
        record.note(Deed.TASK_ADDED, "format-request", id, format, null, "public");
        return true;
    }

    /** What people asked this landlord for, what waits first. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional
    public List<FormatRequest> requests() {
        List<FormatRequest> all = database.sql("""
                select * from format_request where landlord = ? order by sent_on is not null, asked_at limit 200""")
                .param(mine())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    Timestamp talk = row.getTimestamp("appointment");
                    return new FormatRequest(
                            id,
                            row.getString("paper"),
                            row.getString("format"),
                            row.getString("language"),
                            row.getTimestamp("asked_at").toInstant(),
                            vault.remembers(id) ? vault.key(id).open(place(id), row.getBytes("reach")) : "",
                            talk == null ? null : talk.toInstant(),
                            row.getBoolean("interpreter"),
                            row.getObject("sent_on", LocalDate.class));
                })
                .list();
        all.stream()
                .filter(one -> one.sentOn() == null)
                .forEach(one -> record.note(Deed.SAW, "format-request", one.id()));
        return all;
    }

    /** It was sent, or talked through; how to reach the person is forgotten with it. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional
    public void sent(UUID id) {
        int changed = database.sql("""
                update format_request set sent_on = ?, sent_by = ? where id = ? and landlord = ? and sent_on is null""")
                .param(LocalDate.ofInstant(clock.instant(), London.ZONE))
                .param(person.staff().id().toString())
                .param(id.toString())
                .param(mine())
                .update();
        if (changed == 1) {
            vault.forget(id);
            record.note(Deed.TASK_DONE, "format-request", id);
        }
    }

    /** A day to talk it through, with an interpreter where that helps (BCHA-10d). */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional
    public void talk(UUID id, @Nullable Instant when, boolean interpreter) {
        if (when == null || when.isBefore(clock.instant())) {
            throw new PaperRefused(Why.NO_APPOINTMENT);
        }
        database.sql("update format_request set appointment = ?, interpreter = ? where id = ? and landlord = ?")
                .param(Timestamp.from(when))
                .param(interpreter)
                .param(id.toString())
                .param(mine())
                .update();
        record.note(Deed.CHANGED, "format-request", id, "appointment");
    }

    /** How many wait. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public int waiting() {
        return openOf(mine());
    }

    private int openOf(String landlord) {
        return database.sql("select count(*) from format_request where landlord = ? and sent_on is null")
                .param(landlord)
                .query(Integer.class)
                .single();
    }

    private static Place place(UUID id) {
        return new Place("format_request", "reach", id);
    }

    private String mine() {
        return person.staff().landlord();
    }
}
