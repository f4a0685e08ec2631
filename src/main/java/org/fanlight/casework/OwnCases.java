package org.fanlight.casework;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.stereotype.Component;

/** The cases the member of staff who is asking may open. Any other answers like one that does not exist. */
@Component
class OwnCases {

    private final Cases cases;
    private final Sections sections;
    private final CurrentPerson person;
    private final Record record;

    OwnCases(Cases cases, Sections sections, CurrentPerson person, Record record) {
        this.cases = cases;
        this.sections = sections;
        this.person = person;
        this.record = record;
    }

    Person staff() {
        return person.staff();
    }

    /** @throws NoSuchElementException when there is no such case for whoever asks */
    CaseFile get(UUID caseId) {
        return find(caseId).orElseThrow(() -> new NoSuchElementException("no case"));
    }

    Optional<CaseFile> find(UUID caseId) {
        return cases.findById(caseId).filter(this::mayOpen);
    }

    /** Whether whoever asks may open it: their landlord's, not behind a wall, and of a section they have a right for. */
    boolean mayOpen(CaseFile file) {
        Person who = staff();
        return file.isVisibleTo(who) && sections.isOpenTo(who, file.section());
    }

    /** The case to do something to; work on a merged case is done on the one that leads. */
    CaseFile lead(UUID caseId) {
        CaseFile file = get(caseId);
        UUID lead = file.mergedInto();
        return lead == null ? file : get(lead);
    }

    /** The case to change. @throws ChangedMeanwhile when it is not as it was seen */
    CaseFile lead(UUID caseId, Seen seen) {
        CaseFile file = lead(caseId);
        if (file.version() != seen.version()) {
            throw new ChangedMeanwhile(changesSince(file.id(), seen));
        }
        return file;
    }

    /** The case and those merged into it. */
    List<CaseFile> group(CaseFile lead) {
        return cases.group(lead);
    }

    List<Record.Entry> changesSince(UUID caseId, Seen seen) {
        return record.of(caseId).stream()
                .filter(entry -> entry.at().isAfter(seen.at()) && entry.deed() != Deed.SAW)
                .toList();
    }
}
