package org.fanlight.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.Code;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.OpenToAll;
import org.fanlight.common.Reference;
import org.fanlight.common.Role;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a reporter back in with reference and code (B1 to B3, G17, G18). The code is nowhere stored readable. */
@Service
public class ReporterAccess {

    private final JdbcClient database;
    private final Hashing hashing;
    private final Tries tries;
    private final Record record;
    private final CurrentPerson person;
    private final Clock clock;

    ReporterAccess(
            JdbcClient database, Hashing hashing, Tries tries, Record record, CurrentPerson person, Clock clock) {
        this.database = database;
        this.hashing = hashing;
        this.tries = tries;
        this.record = record;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Gives a new reporter their way back, in the transaction of the report.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the reference is taken: draw another
     */
    @OpenToAll(because = "part of sending a report, for which nobody signs in")
    @Transactional(propagation = Propagation.MANDATORY)
    public void register(UUID party, String landlord, Reference reference, Code code) {
        database.sql("""
                insert into reporter_access (party, landlord, reference, code_hash, created_at)
                values (?, ?, ?, ?, ?)""")
                .param(party.toString())
                .param(landlord)
                .param(reference.digits())
                .param(hashing.hash(code.digits()))
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** The public reference of a party, or empty when it came in another way. */
    @OpenToAll(because = "the reference is no secret; services that show it ask for a role themselves")
    @Transactional(readOnly = true)
    public Optional<Reference> referenceOf(UUID party) {
        return database.sql("select reference from reporter_access where party = ?")
                .param(party.toString())
                .query(String.class)
                .optional()
                .map(Reference::new);
    }

    /** The party of a reference within one landlord, for staff who search. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<UUID> partyOf(Reference reference) {
        return database.sql("select party from reporter_access where reference = ? and landlord = ?")
                .param(reference.digits())
                .param(person.staff().landlord())
                .query(String.class)
                .optional()
                .map(UUID::fromString);
    }

    /** When this page was opened last before now; empty the first time. */
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public Optional<Instant> lastOpened() {
        return record.of(person.reporter().id()).stream()
                .filter(entry -> entry.deed() == Deed.SIGNED_IN)
                .map(Record.Entry::at)
                .toList()
                .reversed()
                .stream()
                .skip(1)
                .findFirst();
    }

    /**
     * Checks what was typed. Every wrong pair takes the same time and gets the same answer, whether the reference exists
     * or not.
     */
    @Transactional
    Attempt tryToOpen(String typedReference, String typedCode) {
        String key = org.fanlight.common.Digits.latin(typedReference);
        if (!tries.take("reference", key)) {
            return Attempt.TOO_MANY;
        }
        Optional<Row> row = Reference.parse(typedReference).flatMap(this::find);
        String code = Code.parse(typedCode).map(Code::digits).orElse("0");
        boolean right = row.isPresent() ? hashing.matches(code, row.get().hash()) : hashing.matchesNobody(code);
        if (row.isEmpty() || !right) {
            return Attempt.WRONG;
        }
        tries.succeeded("reference", key);
        Row found = row.get();
        database.sql("update reporter_access set last_opened_at = ? where party = ?")
                .param(Timestamp.from(clock.instant()))
                .param(found.party().toString())
                .update();
        record.note(Deed.SIGNED_IN, "party", found.party(), null, found.party(), "reporter");
        return new Attempt(new Person(found.party(), found.landlord(), Set.of(Role.REPORTER), ""), false);
    }

    private Optional<Row> find(Reference reference) {
        return database.sql("select party, landlord, code_hash from reporter_access where reference = ?")
                .param(reference.digits())
                .query((row, n) -> new Row(UUID.fromString(row.getString(1)), row.getString(2), row.getString(3)))
                .optional();
    }

    private record Row(UUID party, String landlord, String hash) {}

    /**
     * How it went.
     *
     * @param person who came in; null when nobody did
     * @param tooMany whether the tries are used up for now
     */
    record Attempt(@org.jspecify.annotations.Nullable Person person, boolean tooMany) {
        static final Attempt WRONG = new Attempt(null, false);
        static final Attempt TOO_MANY = new Attempt(null, true);
    }
}
