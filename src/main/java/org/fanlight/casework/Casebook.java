package org.fanlight.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.progress.Stage;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.landlord.ClockRule;
import org.fanlight.landlord.ClockStart;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.report.Danger;

/**
 * What the parts of casework that have a folder of their own ask of the case they work on. For them alone: other packages
 * see a case through {@code progress}, {@code voice} and {@code counts}.
 */
public interface Casebook {

    /**
     * A case as far as its parts need it.
     *
     * @param pack the policy it was opened under
     * @param dangerSince when the newest danger became known; the beginning of time when none is
     * @param members this case and those merged into it
     */
    record Page(
            UUID id,
            String landlord,
            PolicyPack pack,
            Stage stage,
            Instant receivedAt,
            UUID reportId,
            boolean wasAssessed,
            Instant dangerSince,
            List<Member> members) {}

    /** One report in the case and its person. */
    record Member(UUID caseId, String reference, UUID partyId, UUID reportId) {}

    /** The member of staff who is asking. */
    Person staff();

    /** Whether whoever asks works this case: it is given to them, or they are a senior. The other party is theirs alone to see. */
    boolean isWorkedByMe(UUID caseId);

    /** The case that leads, to read. @throws java.util.NoSuchElementException when there is none for whoever asks */
    Page read(UUID caseId);

    /** The same to change it: a colleague's deed on the same version fails. @throws ChangedMeanwhile when it is not as seen */
    Page change(UUID caseId, Seen seen);

    /** The case a person is in, for what the person does themselves and for what the system hears. */
    Page ofParty(UUID partyId);

    /** The same; empty while it is still being opened. */
    Optional<Page> findOfParty(UUID partyId);

    /** The case this person's own report opened, also when it is merged into another. */
    UUID ownCaseOf(UUID partyId);

    /** The landlord's area the case is in; empty when it is not known. */
    Optional<String> areaOf(UUID caseId);

    /** Every danger that is known in the case and those merged into it. */
    Set<Danger> dangersOf(UUID caseId);

    /** Whether a child is in it: hurt or in danger, in the home, reporting, or the other party (LAW-31). */
    boolean touchesChild(UUID caseId);

    /** Asks staff for something, once an occasion. */
    void ask(UUID caseId, TaskCode code, Instant dueAt, String occasion);

    /** What was asked for is done, whatever the occasion. */
    void settle(UUID caseId, TaskCode code);

    /** Starts what this sets going. @return when the last of it is due */
    Instant start(UUID caseId, ClockStart event, Instant from);

    /** When a limit that starts then is due for the landlord of this case. */
    Instant due(UUID caseId, ClockRule rule, Instant from);

    /** Stops a clock of the case where it runs. */
    void stop(UUID caseId, String rule, Instant at);

    /** What this clock waits for does not concern the case any more. */
    void drop(UUID caseId, String rule);

    /** What this clock waits for happened, and it starts again from then. */
    void restart(UUID caseId, String rule, Instant at);

    /** Tells the manager at once that something left without consent. */
    void tellManager(UUID caseId, String occasion);

    /** A manager has decided on it. */
    void managerKnows(UUID caseId);

    /** Moves the case by a step of the table, as whoever asks. @throws StepRefused when it is not theirs */
    void take(UUID caseId, Step step);

    /** Something new came from this person. */
    void markUnread(UUID partyId);
}
