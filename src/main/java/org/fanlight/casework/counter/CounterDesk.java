package org.fanlight.casework.counter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.counter.CounterRefused.Why;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links the cases of two people who report each other. Neither is doubted for it, and nothing goes from one to the other. */
@Service
public class CounterDesk {

    private static final Duration TIME_TO_GIVE = Duration.ofDays(1);

    private final Casebook cases;
    private final CounterLinks links;
    private final Record record;
    private final Clock clock;

    CounterDesk(Casebook cases, CounterLinks links, Record record, Clock clock) {
        this.cases = cases;
        this.links = links;
        this.record = record;
        this.clock = clock;
    }

    /** The case on the other side: its reference and nothing of what is in it. */
    public record Opposite(UUID caseId, String reference, boolean hasSameHands) {}

    /** The cases on the other side. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Opposite> of(UUID caseId) {
        UUID id = cases.read(caseId).id();
        return links.opposite(id).stream()
                .map(one -> new Opposite(one, links.reference(one), links.haveSameHands(id, one)))
                .toList();
    }

    /** Links two cases. @param digits the reference of the other, without spaces */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void link(UUID caseId, String digits) {
        Page file = cases.read(caseId);
        UUID other = links.byReference(file.landlord(), digits.replaceAll("\\D", ""))
                .orElseThrow(() -> new CounterRefused(Why.NOT_FOUND));
        Page opposite;
        try {
            opposite = cases.read(other);
        } catch (NoSuchElementException behindTheWall) {
            throw new CounterRefused(Why.NOT_FOUND);
        }
        if (opposite.id().equals(file.id())) {
            throw new CounterRefused(other.equals(caseId) ? Why.SAME : Why.JOINED);
        }
        links.link(file.id(), opposite.id(), cases.staff().id(), clock.instant());
        record.note(Deed.CHANGED, "case", file.id(), "linked");
        record.note(Deed.CHANGED, "case", opposite.id(), "linked");
        if (links.haveSameHands(file.id(), opposite.id())) {
            cases.ask(
                    file.id(),
                    TaskCode.GIVE_TO_ANOTHER,
                    clock.instant().plus(TIME_TO_GIVE),
                    opposite.id().toString());
        }
    }

    /** They have nothing to do with each other after all. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void unlink(UUID caseId, UUID other) {
        UUID id = cases.read(caseId).id();
        links.unlink(id, other);
        record.note(Deed.CHANGED, "case", id, "unlinked");
        record.note(Deed.CHANGED, "case", other, "unlinked");
    }
}
