package org.fanlight.casework.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.contact.ContactTraces;
import org.fanlight.report.TraceDesk;
import org.fanlight.report.Traces;
import org.springframework.stereotype.Component;

/** Searches a letter for whatever could lead to anybody in the case. */
@Component
class TraceSearch {

    private final TraceDesk told;
    private final ContactTraces contact;
    private final SharingDesk sharing;
    private final OrdinaryWords ordinary;

    TraceSearch(TraceDesk told, ContactTraces contact, SharingDesk sharing, OrdinaryWords ordinary) {
        this.told = told;
        this.contact = contact;
        this.sharing = sharing;
        this.ordinary = ordinary;
    }

    List<Hit> in(Page file, Template template, String words) {
        List<Traces> traces = new ArrayList<>();
        for (Member one : file.members()) {
            told.of(one.reportId()).ifPresent(traces::add);
            var found = contact.of(one.partyId());
            traces.add(new Traces(found.names(), found.numbers(), found.places(), List.of(), List.of()));
        }
        List<String> references = file.members().stream().map(Member::reference).toList();
        return Scan.of(words, traces, references, mayName(file.id(), template), ordinary::contains);
    }

    private boolean mayName(UUID caseId, Template template) {
        return switch (template.reader()) {
            case OTHER_PARTY -> sharing.mayName(caseId, "other_party");
            case OTHER_LANDLORD -> sharing.mayName(caseId, "other_landlord");
            case HOMES, ASSOCIATION, OWNER -> false;
        };
    }
}
