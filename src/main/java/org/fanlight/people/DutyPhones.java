package org.fanlight.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Ids;
import org.fanlight.common.OpenToAll;
import org.fanlight.common.PhoneNumber;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers at which duty calls reach staff by text, each entered by whom it reaches. */
@Service
public class DutyPhones {

    private static final String TABLE = "duty_phone";

    private final JdbcClient database;
    private final SealedRow sealed;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    DutyPhones(JdbcClient database, SealedRow sealed, CurrentPerson person, Record record, Clock clock) {
        this.database = database;
        this.sealed = sealed;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    private record Content(String number) {}

    /** Where a colleague is reached; empty when they entered nothing. */
    @OpenToAll(
            because =
                    "asked by the system when a call goes out and nobody is signed in; no screen shows another's number")
    @Transactional(readOnly = true)
    public Optional<PhoneNumber> of(UUID staff) {
        return database.sql("select sealed, content from duty_phone where staff = ?")
                .param(staff.toString())
                .query((row, n) -> sealed.open(
                        TABLE, UUID.fromString(row.getString("sealed")), row.getBytes("content"), Content.class))
                .optional()
                .map(content -> new PhoneNumber(content.number()));
    }

    /** Whether a colleague can be reached by text. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public boolean has(UUID staff) {
        return of(staff).isPresent();
    }

    /** The number of whoever asks. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Optional<PhoneNumber> mine() {
        return of(person.staff().id());
    }

    /**
     * Enters the number of whoever asks; empty takes it away.
     *
     * @throws RotaRefused when no text can reach it
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional
    public void keep(String typed) {
        UUID me = person.staff().id();
        database.sql("delete from duty_phone where staff = ?")
                .param(me.toString())
                .update();
        if (!typed.isBlank()) {
            PhoneNumber number = PhoneNumber.parse(typed)
                    .filter(PhoneNumber::canGetTexts)
                    .orElseThrow(() -> new RotaRefused("phone"));
            UUID id = Ids.next();
            database.sql("insert into duty_phone (staff, sealed, at, content) values (?, ?, ?, ?)")
                    .param(me.toString())
                    .param(id.toString())
                    .param(Timestamp.from(clock.instant()))
                    .param(sealed.seal(TABLE, id, new Content(number.e164())))
                    .update();
        }
        record.note(Deed.CHANGED, "staff", me, typed.isBlank() ? "no duty phone" : "duty phone");
    }
}
