package org.fanlight.messages;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.OpenToAll;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people can do with messages: write, read, see how many are new. */
@Service
public class MessageDesk {

    private final Conversations conversations;
    private final EvidenceDesk evidence;
    private final Record record;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MessageDesk(
            Conversations conversations,
            EvidenceDesk evidence,
            Record record,
            CurrentPerson person,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conversations = conversations;
        this.evidence = evidence;
        this.record = record;
        this.person = person;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the conversation with a party, so that staff of this landlord, and no other, can write to them. Once is
     * enough; again changes nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @OpenToAll(because = "called in the transaction that opens a case; shows nothing")
    public void open(UUID partyId, String landlord) {
        conversations.open(partyId, landlord, clock.instant());
    }

    /** The reporter who is asking writes to staff; the files they added go with it. */
    @Transactional
    @PreAuthorize("hasRole('REPORTER')")
    public void fromReporter(NewMessage message) {
        var reporter = person.reporter();
        Instant now = clock.instant();
        conversations.open(reporter.id(), reporter.landlord(), now);
        if (!conversations.add(reporter.id(), message, null, null, now)) {
            return;
        }
        conversations.attach(message.id(), evidence.send());
        record.note(Deed.MESSAGE_SENT, "party", reporter.id());
        events.publishEvent(new MessageFromReporter(message.id(), reporter.id(), reporter.landlord(), now));
    }

    /** The whole conversation of the reporter who is asking, oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('REPORTER')")
    public List<Message> mine() {
        return conversations.of(person.reporter().id()).stream()
                .map(Message::withoutWriter)
                .toList();
    }

    /** How many messages from staff the reporter who is asking has not seen. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('REPORTER')")
    public int unread() {
        return conversations.unread(person.reporter().id(), Message.Side.STAFF);
    }

    /** The reporter who is asking has the messages from staff before them. */
    @Transactional
    @PreAuthorize("hasRole('REPORTER')")
    public void read() {
        UUID reporter = person.reporter().id();
        if (conversations.read(reporter, Message.Side.STAFF, reporter, clock.instant()) > 0) {
            record.note(Deed.MESSAGE_READ, "party", reporter);
        }
    }

    /** Staff write to a reporter, in English. */
    @Transactional
    @PreAuthorize("hasRole('OFFICER')")
    public void fromStaff(UUID partyId, String words) {
        fromStaff(partyId, NewMessage.of(words, Language.ENGLISH));
    }

    /**
     * Staff write to a reporter.
     *
     * @throws NoSuchElementException when there is no such party at their landlord
     */
    @Transactional
    @PreAuthorize("hasRole('OFFICER')")
    public void fromStaff(UUID partyId, NewMessage message) {
        var writer = person.staff();
        check(partyId);
        Instant now = clock.instant();
        if (!conversations.add(partyId, message, writer.id(), Ranks.of(writer), now)) {
            return;
        }
        record.note(Deed.MESSAGE_SENT, "party", partyId);
        events.publishEvent(new MessageFromStaff(message.id(), partyId, writer.landlord(), now));
    }

    /**
     * The conversation with one party, oldest first, as staff see it. The look is recorded.
     *
     * @throws NoSuchElementException when there is no such party at their landlord
     */
    @Transactional
    @PreAuthorize("hasRole('OFFICER')")
    public List<Message> thread(UUID partyId) {
        check(partyId);
        record.note(Deed.SAW, "conversation", partyId);
        return conversations.of(partyId);
    }

    /** A member of staff has the party's messages before them: none is new to the team any more. */
    @Transactional
    @PreAuthorize("hasRole('OFFICER')")
    public void readByStaff(UUID partyId) {
        check(partyId);
        if (conversations.read(partyId, Message.Side.REPORTER, person.staff().id(), clock.instant()) > 0) {
            record.note(Deed.MESSAGE_READ, "party", partyId);
        }
    }

    /** How many messages of each of these parties no member of staff has seen; parties without any are left out. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OFFICER')")
    public Map<UUID, Integer> unread(Collection<UUID> parties) {
        return conversations.unreadOf(parties, person.staff().landlord());
    }

    private void check(UUID partyId) {
        if (!conversations.isWith(partyId, person.staff().landlord())) {
            throw new NoSuchElementException("no party " + partyId);
        }
    }
}
