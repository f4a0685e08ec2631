package org.fanlight.casework.category;

import java.time.LocalDate;
import java.util.List;
import org.fanlight.casework.counts.CategoryCounts;
import org.fanlight.common.CurrentPerson;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts for seniors and managers of one landlord. */
@Service
class CountsOfCategories implements CategoryCounts {

    private final CountRows rows;
    private final CurrentPerson person;
    private final Record record;

    CountsOfCategories(CountRows rows, CurrentPerson person, Record record) {
        this.rows = rows;
        this.person = person;
        this.record = record;
    }

    @Override
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public Count of(LocalDate first, LocalDate last) {
        var who = person.staff();
        record.note(Deed.LISTED, "counts", who.id(), "categories");
        String landlord = who.landlord();
        return new Count(
                rows.all(landlord, first, last),
                rows.perceivedHate(landlord, first, last),
                rows.lines(landlord, first, last));
    }

    @Override
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public List<Reporters> reporters(LocalDate first, LocalDate last) {
        var who = person.staff();
        record.note(Deed.LISTED, "counts", who.id(), "reporters");
        return rows.reporters(who.landlord(), first, last);
    }

    @Override
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public Marked marked(LocalDate first, LocalDate last) {
        var who = person.staff();
        record.note(Deed.LISTED, "counts", who.id(), "marks");
        String landlord = who.landlord();
        return new Marked(
                rows.marked(landlord, first, last, "perceived_racist"),
                rows.marked(landlord, first, last, "hate_incident"),
                rows.marked(landlord, first, last, "possible_crime"),
                List.of(
                        rows.marked(landlord, first, last, "asb_harassment"),
                        rows.marked(landlord, first, last, "asb_nuisance"),
                        rows.marked(landlord, first, last, "asb_housing")));
    }
}
