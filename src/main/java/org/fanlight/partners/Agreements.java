package org.fanlight.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Partnering;
import org.fanlight.partners.Agreement.Kind;
import org.fanlight.partners.Agreement.State;
import org.fanlight.partners.PartnerRefused.Why;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The register of agreements with others: which holds, which ran out, which took whose place (XC-25, BCHA-4.7c). */
@Service
public class Agreements {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Landlords landlords;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    Agreements(JdbcClient database, Landlords landlords, CurrentPerson person, Record record, Clock clock) {
        this.database = database;
        this.landlords = landlords;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** All of the landlord's, the newest first. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Agreement> all() {
        return database.sql("select * from partner_agreement where landlord = ? order by valid_from desc, id desc")
                .param(mine())
                .query((row, n) -> new Agreement(
                        UUID.fromString(row.getString("id")),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("with_whom"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("expires", LocalDate.class),
                        Optional.ofNullable(row.getString("predecessor"))
                                .map(UUID::fromString)
                                .orElse(null),
                        json.readValue(row.getString("facts"), Agreement.Facts.class)))
                .list();
    }

    /** The one that holds today. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Optional<Agreement> inForce(Kind kind, String with) {
        return of(kind, with).stream().filter(one -> one.holds(today())).findFirst();
    }

    /** How it stands today between the landlord and somebody. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public State state(Kind kind, String with) {
        List<Agreement> all = of(kind, with);
        if (all.stream().anyMatch(one -> one.holds(today()))) {
            return State.IN_FORCE;
        }
        return all.stream().anyMatch(one -> one.until().isBefore(today())) ? State.OVER : State.NONE;
    }

    /** Those that ran out and that nothing took the place of. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Agreement> over() {
        return all().stream()
                .filter(one -> one.until().isBefore(today()) && state(one.kind(), one.with()) != State.IN_FORCE)
                .sorted(Comparator.comparing(Agreement::until))
                .toList();
    }

    /** The agreement the policy speaks of, when none on sharing holds today; empty otherwise. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Optional<String> missing() {
        String named = landlords.current(mine()).part(Partnering.class).protocol();
        boolean holds = all().stream().anyMatch(one -> one.kind() == Kind.SHARING && one.holds(today()));
        return named.isBlank() || holds ? Optional.empty() : Optional.of(named);
    }

    /** Writes one down. One that holds with the same ends the day before this begins (BCHA-4.7c). */
    @PreAuthorize("hasAnyRole('SENIOR', 'ADMINISTRATOR')")
    @Transactional
    public UUID add(Kind kind, String with, LocalDate from, LocalDate until, Agreement.Facts facts) {
        if (until.isBefore(from)) {
            throw new PartnerRefused(Why.NO_DAYS);
        }
        if (with.isBlank() || with.length() > 120 || facts.name().isBlank()) {
            throw new PartnerRefused(Why.NO_WORDS);
        }
        if (kind == Kind.SHARING && (facts.items().isEmpty() || facts.basis().isBlank())) {
            throw new PartnerRefused(Why.NO_ITEMS);
        }
        Optional<Agreement> before =
                of(kind, with).stream().filter(one -> one.holds(from)).findFirst();
        before.ifPresent(one -> database.sql("update partner_agreement set expires = ? where id = ?")
                .param(from.minusDays(1))
                .param(one.id().toString())
                .update());
        UUID id = Ids.next();
        database.sql("""
                insert into partner_agreement (id, landlord, kind, with_whom, valid_from, expires, predecessor, facts)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(mine())
                .param(kind.name())
                .param(with.strip())
                .param(from)
                .param(until)
                .param(before.map(one -> one.id().toString()).orElse(null))
                .param(json.writeValueAsString(facts))
                .update();
        record.note(Deed.ADDED, "agreement", id, kind.name());
        return id;
    }

    private List<Agreement> of(Kind kind, String with) {
        return all().stream()
                .filter(one -> one.kind() == kind && one.with().equals(with))
                .toList();
    }

    private String mine() {
        return person.staff().landlord();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }
}
