package org.fanlight.casework.appeal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.appeal.Appeal.How;
import org.fanlight.casework.progress.Stage;
import org.fanlight.casework.voice.AppealVoice;
import org.fanlight.common.CurrentPerson;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person in a case says about closing. While their case is still being opened, nothing is open to them. */
@Service
class AppealOfReporter implements AppealVoice {

    private final Casebook cases;
    private final Appealing appealing;
    private final AppealRows rows;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    AppealOfReporter(
            Casebook cases, Appealing appealing, AppealRows rows, CurrentPerson person, Record record, Clock clock) {
        this.cases = cases;
        this.appealing = appealing;
        this.rows = rows;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public State state() {
        return page().map(page -> {
                    if (page.stage() != Stage.CLOSING && page.stage() != Stage.CLOSED) {
                        return State.NOTHING;
                    }
                    var asked = appealing.sinceReopened(page, person.reporter().id());
                    if (asked.stream().anyMatch(one -> one.decidedAt() == null)) {
                        return State.ASKED;
                    }
                    return asked.size() < Appealing.looks(page) || Appealing.endsInComplaint(page)
                            ? State.OPEN
                            : State.COMPLAIN;
                })
                .orElse(State.NOTHING);
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public Optional<Instant> closesAfter() {
        return page().filter(page -> page.stage() == Stage.CLOSING && Appealing.isBeforeClosing(page))
                .flatMap(page -> rows.proposal(person.reporter().id()))
                .filter(one -> one.agreedAt() == null)
                .map(AppealRows.Proposal::until);
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public boolean mayComeBack() {
        return page().filter(
                        page -> !page.stage().isOpen() && page.pack().ending().peopleReopen())
                .isPresent();
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public boolean explainsEvidence() {
        return page().filter(page -> page.pack().recording().explainsEvidence()).isPresent();
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public boolean signpostsComplaints() {
        return page().filter(page -> page.pack().ending().signposts()).isPresent();
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public boolean ask(String words) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("words too long");
        }
        return appealing.ask(page().orElseThrow(), person.reporter().id(), How.PAGE, words);
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void agree() {
        rows.proposal(person.reporter().id()).ifPresent(one -> {
            rows.agree(one.id(), null, clock.instant());
            record.note(Deed.ADDED, "case", page().orElseThrow().id(), "closing agreed");
        });
    }

    private Optional<Casebook.Page> page() {
        return cases.findOfParty(person.reporter().id());
    }
}
