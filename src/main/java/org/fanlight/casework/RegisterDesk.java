package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.London;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sections of the register of cases: where a case stands, and how many there are in each and together (XC-40). */
@Service
public class RegisterDesk {

    private final OwnCases own;
    private final Sections sections;
    private final JdbcClient database;
    private final Record record;

    RegisterDesk(OwnCases own, Sections sections, JdbcClient database, Record record) {
        this.own = own;
        this.sections = sections;
        this.database = database;
        this.record = record;
    }

    /** Cases that came in over some time, and how many of them are still open. */
    public record Count(int received, int open) {

        Count plus(Count other) {
            return new Count(received + other.received, open + other.open);
        }
    }

    /**
     * A quarter.
     *
     * @param sections each section whoever asks may see, in the policy's order; a case in none stands under an empty key
     */
    public record Quarter(Map<String, Count> sections, Count total) {}

    /** The section a case is in; empty when nobody has said it yet. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<String> of(UUID caseId) {
        return Optional.ofNullable(own.get(caseId).section());
    }

    /** The sections whoever asks may see, in the policy's order. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<String> mine() {
        Person who = own.staff();
        List<String> all = sections.ofLandlord(who.landlord());
        return sections.limits(who)
                .map(limits -> all.stream().filter(limits::contains).toList())
                .orElse(all);
    }

    /** Puts a case, and those joined with it, into one section. @throws SectionRefused when the register has no such one */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void put(UUID caseId, String section) {
        CaseFile lead = own.lead(caseId);
        if (!sections.ofLandlord(lead.landlord()).contains(section)) {
            throw new SectionRefused("none");
        }
        own.group(lead).forEach(file -> {
            file.putIn(section);
            record.note(Deed.CHANGED, "case", file.id(), "section " + section);
        });
    }

    /** The quarter this day lies in: by section, and as a total of what whoever asks may see. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public Quarter quarter(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        Person who = own.staff();
        Map<String, Count> counts = new LinkedHashMap<>();
        mine().forEach(section -> counts.put(section, new Count(0, 0)));
        database
                .sql("""
                select coalesce(section, '') as section, count(*) as received, sum(closed_at is null) as still_open
                from case_file where landlord = ? and received_at >= ? and received_at < ? group by 1 order by 1""")
                .param(who.landlord())
                .param(start(first))
                .param(start(first.plusMonths(3)))
                .query((row, n) -> Map.entry(
                        row.getString("section"), new Count(row.getInt("received"), row.getInt("still_open"))))
                .list()
                .stream()
                .filter(line ->
                        counts.containsKey(line.getKey()) || line.getKey().isEmpty())
                .forEach(line -> counts.put(line.getKey(), line.getValue()));
        record.note(Deed.LISTED, "register", who.id(), first.toString());
        return new Quarter(counts, counts.values().stream().reduce(new Count(0, 0), Count::plus));
    }

    private static Timestamp start(LocalDate day) {
        Instant at = day.atStartOfDay(London.ZONE).toInstant();
        return Timestamp.from(at);
    }
}
