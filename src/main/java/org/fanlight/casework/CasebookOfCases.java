package org.fanlight.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Role;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.landlord.ClockRule;
import org.fanlight.landlord.ClockStart;
import org.fanlight.landlord.Landlords;
import org.fanlight.report.Danger;
import org.springframework.stereotype.Component;

/** Reads and moves cases for the parts of casework. */
@Component
class CasebookOfCases implements Casebook {

    private final OwnCases own;
    private final Cases cases;
    private final Assessments assessments;
    private final ViolencePath path;
    private final Tasks tasks;
    private final Alerts alerts;
    private final Clocks clocks;
    private final Deadlines deadlines;
    private final Unread unread;
    private final Moves moves;
    private final Landlords landlords;
    private final Clock clock;

    CasebookOfCases(
            OwnCases own,
            Cases cases,
            Assessments assessments,
            ViolencePath path,
            Tasks tasks,
            Alerts alerts,
            Clocks clocks,
            Deadlines deadlines,
            Unread unread,
            Moves moves,
            Landlords landlords,
            Clock clock) {
        this.own = own;
        this.cases = cases;
        this.assessments = assessments;
        this.path = path;
        this.tasks = tasks;
        this.alerts = alerts;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.unread = unread;
        this.moves = moves;
        this.landlords = landlords;
        this.clock = clock;
    }

    @Override
    public Person staff() {
        return own.staff();
    }

    @Override
    public boolean isWorkedByMe(UUID caseId) {
        Person who = own.staff();
        return who.isAtLeast(Role.SENIOR) || who.id().equals(own.lead(caseId).assignee());
    }

    @Override
    public Page read(UUID caseId) {
        return page(own.lead(caseId));
    }

    @Override
    public Page change(UUID caseId, Seen seen) {
        return page(own.lead(caseId, seen));
    }

    @Override
    public Page ofParty(UUID partyId) {
        CaseFile file = cases.findByPartyId(partyId).orElseThrow();
        UUID lead = file.mergedInto();
        return page(lead == null ? file : cases.findById(lead).orElseThrow());
    }

    @Override
    public Optional<Page> findOfParty(UUID partyId) {
        return cases.findByPartyId(partyId).map(file -> ofParty(partyId));
    }

    @Override
    public UUID ownCaseOf(UUID partyId) {
        return cases.findByPartyId(partyId).orElseThrow().id();
    }

    @Override
    public Optional<String> areaOf(UUID caseId) {
        return Optional.ofNullable(cases.findById(caseId).orElseThrow().area());
    }

    @Override
    public Set<Danger> dangersOf(UUID caseId) {
        return path.all(cases.group(cases.findById(caseId).orElseThrow()));
    }

    @Override
    public boolean touchesChild(UUID caseId) {
        return path.touchesChild(cases.group(cases.findById(caseId).orElseThrow()));
    }

    private Page page(CaseFile lead) {
        return new Page(
                lead.id(),
                lead.landlord(),
                landlords.version(lead.landlord(), lead.packVersion()),
                lead.stage(),
                lead.receivedAt(),
                lead.reportId(),
                assessments.any(lead.id()),
                path.knownSince(cases.group(lead)),
                cases.group(lead).stream()
                        .map(file -> new Member(file.id(), file.reference(), file.partyId(), file.reportId()))
                        .toList());
    }

    @Override
    public void ask(UUID caseId, TaskCode code, Instant dueAt, String occasion) {
        tasks.ask(caseId, code, null, dueAt, occasion);
    }

    @Override
    public void settle(UUID caseId, TaskCode code) {
        tasks.settle(caseId, code, own.staff().id());
    }

    @Override
    public Instant start(UUID caseId, ClockStart event, Instant from) {
        CaseFile file = cases.findById(caseId).orElseThrow();
        clocks.start(file, event, from);
        clocks.refresh(caseId);
        return deadlines.of(caseId).stream()
                .filter(one -> one.startedAt().equals(from))
                .map(CaseClock::dueAt)
                .max(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }

    @Override
    public Instant due(UUID caseId, ClockRule rule, Instant from) {
        return deadlines.due(rule, from, cases.findById(caseId).orElseThrow().landlord());
    }

    @Override
    public void stop(UUID caseId, String rule, Instant at) {
        clocks.stop(List.of(cases.findById(caseId).orElseThrow()), rule, at);
        clocks.refresh(caseId);
    }

    @Override
    public void drop(UUID caseId, String rule) {
        deadlines.notApplicable(caseId, rule);
        clocks.refresh(caseId);
    }

    @Override
    public void restart(UUID caseId, String rule, Instant at) {
        clocks.restart(cases.findById(caseId).orElseThrow(), rule, at);
        clocks.refresh(caseId);
    }

    @Override
    public void tellManager(UUID caseId, String occasion) {
        alerts.shared(cases.findById(caseId).orElseThrow(), occasion);
    }

    @Override
    public void managerKnows(UUID caseId) {
        alerts.settle(caseId, Alerts.SHARED);
    }

    @Override
    public void take(UUID caseId, Step step) {
        moves.take(own.lead(caseId), step);
    }

    @Override
    public void markUnread(UUID partyId) {
        unread.mark(partyId);
    }
}
