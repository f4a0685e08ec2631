package org.fanlight.tracking;

import java.util.Optional;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.OpenToAll;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.journey.Answers;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ToldDesk;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who came back does in one go with several parts of the house. */
@Service
public class TrackingDesk {

    private final ToldDesk told;
    private final EvidenceDesk evidence;
    private final Record record;
    private final CurrentPerson person;

    TrackingDesk(ToldDesk told, EvidenceDesk evidence, Record record, CurrentPerson person) {
        this.told = told;
        this.evidence = evidence;
        this.record = record;
        this.person = person;
    }

    /**
     * Adds what else happened, and the files that were chosen with it, to the report.
     *
     * @throws org.fanlight.report.ReportDesk.NotComplete when nothing was said, or an answer does not hold
     */
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void tellMore(Answers answers) {
        told.addIncident(answers);
        evidence.send();
    }

    /** The reporter closes their page. */
    @OpenToAll(because = "whoever has no sign-in (any more) only closes nothing")
    @Transactional
    public void close() {
        Optional<CurrentPerson.Person> reporter = person.get().filter(CurrentPerson.Person::isReporter);
        reporter.ifPresent(someone -> record.note(Deed.SIGNED_OUT, "party", someone.id()));
    }
}
