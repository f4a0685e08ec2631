package org.fanlight.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.PartnerAccounts;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.London;
import org.fanlight.common.OpenToAll;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Partnering;
import org.fanlight.partners.PartnerRefused.Why;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A landlord's directory of agencies (XC-25). */
@Service
public class Directory {

    private static final String KEEPERS = "hasAnyRole('SENIOR', 'ADMINISTRATOR')";
    private static final int LONGEST = 500;

    private final AgencyRows rows;
    private final PartnerAccounts accounts;
    private final Landlords landlords;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    Directory(
            AgencyRows rows,
            PartnerAccounts accounts,
            Landlords landlords,
            CurrentPerson person,
            Record record,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.landlords = landlords;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** The kinds of agency the landlord's policy names: those an entry can have. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    public List<String> types() {
        return landlords.current(mine()).sharing().agencies();
    }

    /** Agencies that serve an area and are for a strand; an empty word leaves none out. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Agency> search(String area, String strand) {
        return rows.of(mine()).stream()
                .filter(agency -> agency.serves(area) && agency.isFor(strand))
                .toList();
    }

    /** One of the landlord's agencies, also one that is no longer in the directory. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Optional<Agency> find(UUID id) {
        return rows.find(mine(), id);
    }

    /** Entries nobody has checked for six months, oldest first. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Agency> unchecked() {
        return rows.of(mine()).stream()
                .filter(agency -> agency.isUnchecked(today()))
                .sorted(java.util.Comparator.comparing(Agency::checkedOn))
                .toList();
    }

    /** Adds an agency. @throws PartnerRefused when its kind is none of the policy's, or name or contact are missing */
    @PreAuthorize(KEEPERS)
    @Transactional
    public UUID add(String type, Agency.Facts facts) {
        if (!types().contains(type)) {
            throw new PartnerRefused(Why.NO_TYPE);
        }
        check(facts);
        UUID id = rows.add(mine(), type, facts, today());
        record.note(Deed.ADDED, "agency", id, type);
        return id;
    }

    /** Writes an entry anew, which is checked by that. */
    @PreAuthorize(KEEPERS)
    @Transactional
    public void change(UUID id, Agency.Facts facts) {
        check(facts);
        rows.change(own(id).id(), facts, today());
        record.note(Deed.CHANGED, "agency", id);
    }

    /** Somebody made sure that the entry is right as it stands. */
    @PreAuthorize(KEEPERS)
    @Transactional
    public void checked(UUID id) {
        rows.change(id, own(id).facts(), today());
        record.note(Deed.CHECKED, "agency", id);
    }

    /** Takes an agency out of the directory, and closes its accounts; what was shared with it stays as it is. */
    @PreAuthorize(KEEPERS)
    @Transactional
    public void end(UUID id) {
        rows.end(own(id).id(), clock.instant());
        accounts.closeAllOf(id);
        record.note(Deed.CHANGED, "agency", id, "ended");
    }

    /** What a landlord shows to everybody: nothing where its policy has no public pages. */
    @OpenToAll(because = "where to find help is for everybody")
    @Transactional(readOnly = true)
    public List<Agency> shown(String landlord) {
        return landlords
                .find(landlord)
                .filter(pack -> pack.part(Partnering.class).isPublic())
                .stream()
                .flatMap(pack -> rows.of(landlord).stream())
                .filter(agency -> agency.facts().isPublic())
                .toList();
    }

    private Agency own(UUID id) {
        return rows.find(mine(), id).orElseThrow();
    }

    private static void check(Agency.Facts facts) {
        boolean fits = java.util.stream.Stream.of(
                        facts.name(), facts.area(), facts.contact(), facts.hours(), facts.selfReferral())
                .allMatch(words -> words.length() <= LONGEST);
        if (facts.name().isBlank() || facts.contact().isBlank() || !fits) {
            throw new PartnerRefused(Why.NO_WORDS);
        }
    }

    private String mine() {
        return person.staff().landlord();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }
}
