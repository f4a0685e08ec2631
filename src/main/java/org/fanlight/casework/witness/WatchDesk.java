package org.fanlight.casework.witness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.witness.Watch.Content;
import org.fanlight.casework.witness.Watch.Kind;
import org.fanlight.casework.witness.Watch.State;
import org.fanlight.casework.witness.WatchRefused.Why;
import org.fanlight.common.London;
import org.fanlight.landlord.FindingOut;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders, approves, deploys and ends what watches a place; nothing watches without an end. */
@Service
public class WatchDesk {

    private static final Duration TIME_TO_DECIDE = Duration.ofDays(2);

    private final Casebook cases;
    private final WatchRows rows;
    private final Record record;
    private final Clock clock;

    WatchDesk(Casebook cases, WatchRows rows, Record record, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.record = record;
        this.clock = clock;
    }

    /** Everything that watches or watched in the case. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Watch> of(UUID caseId) {
        return rows.of(cases.read(caseId).id());
    }

    /** Orders it; somebody else approves. @throws WatchRefused when its reason, cost, dates or care for privacy are missing */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID order(UUID caseId, Kind kind, Content content) {
        Page file = cases.read(caseId);
        if (!file.stage().isOpen()) {
            throw new WatchRefused(Why.CLOSED);
        }
        LocalDate to = content.to();
        LocalDate from = content.from();
        if (to == null || from == null || to.isBefore(from) || to.isBefore(today())) {
            throw new WatchRefused(Why.NO_END);
        }
        if (content.instructions().isBlank()) {
            throw new WatchRefused(Why.NO_INSTRUCTIONS);
        }
        if (kind == Kind.CAMERA) {
            checkCamera(content, to);
        } else {
            checkWitness(file.pack().part(FindingOut.class), content);
        }
        UUID id = rows.add(file.id(), kind, cases.staff().id(), content, now());
        cases.ask(file.id(), TaskCode.DECIDE_WATCH, now().plus(TIME_TO_DECIDE), id.toString());
        record.note(Deed.PROPOSED, "case", file.id(), kind.name());
        return id;
    }

    private static void checkCamera(Content content, LocalDate to) {
        LocalDate delete = content.deleteOn();
        if (content.privacy().isBlank()) {
            throw new WatchRefused(Why.NO_PRIVACY);
        }
        if (content.notice().isBlank()) {
            throw new WatchRefused(Why.NO_NOTICE);
        }
        if (delete == null || delete.isBefore(to)) {
            throw new WatchRefused(Why.NO_DELETION);
        }
    }

    private static void checkWitness(FindingOut policy, Content content) {
        if (!policy.professionalWitness()) {
            throw new WatchRefused(Why.NOT_IN_POLICY);
        }
        if (content.criteria().stream().noneMatch(policy.witnessCriteria()::contains)) {
            throw new WatchRefused(Why.NO_CRITERION);
        }
        if (content.cost().isBlank()) {
            throw new WatchRefused(Why.NO_COST);
        }
    }

    /** A senior who did not order it approves. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void approve(UUID caseId, UUID watchId) {
        Page file = cases.read(caseId);
        Watch watch = at(file, watchId, State.ORDERED);
        if (watch.author().equals(cases.staff().id())) {
            throw new WatchRefused(Why.SAME_PERSON);
        }
        move(watch, State.APPROVED, cases.staff().id(), watch.content());
        record.note(Deed.APPROVED, "case", file.id(), watch.kind().name());
        cases.settle(file.id(), TaskCode.DECIDE_WATCH);
    }

    /** It watches from now on, until its last day, which is a task. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void deploy(UUID caseId, UUID watchId) {
        Page file = cases.read(caseId);
        Watch watch = at(file, watchId, State.APPROVED);
        move(watch, State.DEPLOYED, null, watch.content());
        record.note(Deed.CHANGED, "case", file.id(), watch.kind().name());
        LocalDate to = watch.content().to();
        if (to != null) {
            cases.ask(
                    file.id(), TaskCode.END_WATCH, to.atStartOfDay(London.ZONE).toInstant(), watchId.toString());
        }
        LocalDate delete = watch.content().deleteOn();
        if (delete != null) {
            cases.ask(
                    file.id(),
                    TaskCode.DELETE_PICTURES,
                    delete.atStartOfDay(London.ZONE).toInstant(),
                    watchId.toString());
        }
    }

    /** It ends. @param statement what was seen, or where the statement is kept */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void end(UUID caseId, UUID watchId, String statement) {
        Page file = cases.read(caseId);
        Watch watch = at(file, watchId, State.DEPLOYED);
        if (statement.isBlank()) {
            throw new WatchRefused(Why.NO_STATEMENT);
        }
        move(watch, State.ENDED, null, watch.content().with(statement.strip()));
        record.note(Deed.CHANGED, "case", file.id(), watch.kind() + " ended");
        cases.settle(file.id(), TaskCode.END_WATCH);
    }

    private Watch at(Page file, UUID id, State state) {
        Watch watch = rows.of(file.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nothing watches"));
        if (watch.state() != state) {
            throw new WatchRefused(Why.NOT_AT_THIS_STATE);
        }
        return watch;
    }

    private void move(Watch watch, State to, @Nullable UUID decider, Content content) {
        if (!rows.move(watch, to, decider, content)) {
            throw new WatchRefused(Why.NOT_AT_THIS_STATE);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
