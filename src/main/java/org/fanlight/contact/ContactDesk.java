package org.fanlight.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.OpenToAll;
import org.fanlight.common.PhoneNumber;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How and when it is safe to reach people: they say so, staff ask before every contact. */
@Service
public class ContactDesk {

    private static final Duration ASK_AGAIN = Duration.ofDays(30);

    private final Profiles profiles;
    private final Numbers numbers;
    private final Outbox outbox;
    private final People people;
    private final Notices notices;
    private final Wordings wordings;
    private final Record record;
    private final CurrentPerson person;
    private final Clock clock;

    ContactDesk(
            Profiles profiles,
            Numbers numbers,
            Outbox outbox,
            People people,
            Notices notices,
            Wordings wordings,
            Record record,
            CurrentPerson person,
            Clock clock) {
        this.profiles = profiles;
        this.numbers = numbers;
        this.outbox = outbox;
        this.people = people;
        this.notices = notices;
        this.wordings = wordings;
        this.record = record;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Keeps a new person's profile, in the transaction that takes their report; the person's key is there already. If
     * they chose texts, their number is asked to answer once.
     */
    @OpenToAll(because = "part of sending a report, which nobody signs in for")
    @Transactional(propagation = Propagation.MANDATORY)
    public void register(UUID partyId, String landlord, Language language, SafeContact profile) {
        profiles.save(partyId, landlord, language, profile, clock.instant());
        takeNumber(partyId, profile);
    }

    /** How somebody is safely reached goes along where their report is handed on with their consent (XC-52). */
    @OpenToAll(because = "called within a deed of staff that checks consent itself")
    @Transactional(propagation = Propagation.MANDATORY)
    public void carry(UUID from, UUID to, String landlord) {
        profiles.find(from).ifPresent(profile -> register(to, landlord, profile.language(), profile.safe()));
    }

    /** The profile as the person gave it, for their own page. Show numbers masked: others may look at that page. */
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public SafeContact of(UUID partyId) {
        return own(partyId).safe();
    }

    /** What is known of the person's own number for texts, for their own page; its words are {@link NumberState#ownKey}. */
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public NumberState numberOf(UUID partyId) {
        return people.state(numbers.current(own(partyId).party()).orElse(null));
    }

    /**
     * Changes the person's own profile. Another number silences the old one at once, without a goodbye (F9), and is
     * asked to answer before it is used.
     */
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void change(UUID partyId, SafeContact profile) {
        var before = own(partyId);
        profiles.save(partyId, before.landlord(), before.language(), profile, clock.instant());
        takeNumber(partyId, profile);
        record.note(Deed.CONTACT_CHANGED, "party", partyId);
    }

    /** What staff see before they reach anybody. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public StaffView forStaff(UUID partyId) {
        var profile = ofOurs(partyId);
        record.note(Deed.SAW, "contact", partyId);
        return view(profile);
    }

    /** What a text to this person says, letter for letter; every notice says the same (RU3). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Preview preview(UUID partyId) {
        var profile = ofOurs(partyId);
        String words =
                wordings.say(Notice.UPDATE, profile.language(), profile.safe().wording());
        return new Preview(words, profile.language().tag(), Segments.of(words).count());
    }

    /** Whether staff may reach a person this way at this instant; asked before a call, a visit or a text is logged. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Permission mayContact(UUID partyId, Method method, Instant at) {
        return Gate.ask(method, people.facts(ofOurs(partyId), null, at), at);
    }

    /**
     * The number to call, or the address to write to, given only while the gate allows that way; recorded either way.
     * The number for texts is given to nobody (RU2).
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public Reach reach(UUID partyId, Method method) {
        var profile = ofOurs(partyId);
        var now = clock.instant();
        var permission = Gate.ask(method, people.facts(profile, null, now), now);
        if (permission instanceof Permission.Refused refused) {
            record.note(Deed.CONTACT_REFUSED, "party", partyId, method + " " + refused.reason());
            return new Reach(permission, null);
        }
        record.note(Deed.SAW, "contact", partyId, method.name());
        SafeContact safe = profile.safe();
        return new Reach(
                permission,
                switch (method) {
                    case CALL ->
                        safe.callNumber() == null ? null : safe.callNumber().shown();
                    case EMAIL -> safe.email();
                    case POST -> safe.postalAddress();
                    case TEXT, VISIT -> null;
                });
    }

    /** The person told a member of staff that this way is not safe any more: it ends now; only they can open it again. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void notSafeAnyMore(UUID partyId, Method method) {
        var before = ofOurs(partyId);
        SafeContact left = before.safe().without(method);
        profiles.save(partyId, before.landlord(), before.language(), left, clock.instant());
        takeNumber(partyId, left);
        record.note(Deed.CONTACT_CHANGED, "party", partyId, "without " + method);
    }

    private void takeNumber(UUID partyId, SafeContact profile) {
        PhoneNumber wanted = profile.wantsTexts() ? profile.textNumber() : null;
        var current = numbers.current(partyId).orElse(null);
        if (current != null && current.phone() != null) {
            if (current.phone().equals(wanted) && current.state() != NumberState.DROPPED) {
                return;
            }
            numbers.end(current.id(), NumberState.SILENCED, clock.instant());
        }
        if (wanted != null) {
            UUID number = numbers.give(partyId, wanted, clock.instant());
            notices.queue(partyId, Notice.CONFIRM_NUMBER, number.toString());
        }
    }

    private StaffView view(Profiles.Profile profile) {
        var now = clock.instant();
        SafeContact safe = profile.safe();
        var number = numbers.current(profile.party()).orElse(null);
        return new StaffView(
                safe.allowed(),
                EnumSet.complementOf(setOf(safe)),
                safe.hours(),
                safe.hours().isOpen(now),
                safe.hours().nextOpen(now).orElse(null),
                masked(safe.textNumber()),
                people.state(number),
                number == null ? null : number.confirmedAt(),
                masked(safe.callNumber()),
                maskedEmail(safe.email()),
                safe.hasAddress(Method.POST),
                safe.voicemail(),
                safe.whoMayAnswer(),
                safe.codeWord(),
                safe.coverName(),
                safe.noContact(),
                profile.givenAt(),
                profile.givenAt().plus(ASK_AGAIN).isBefore(now),
                outbox.of(profile.party()).stream().map(ContactDesk::delivery).toList());
    }

    private static EnumSet<Method> setOf(SafeContact safe) {
        EnumSet<Method> allowed = EnumSet.noneOf(Method.class);
        allowed.addAll(safe.allowed());
        return allowed;
    }

    private static Delivery delivery(Outbox.Row row) {
        boolean waits = row.state() == TextState.DUE || row.state() == TextState.RETRY_AT;
        return new Delivery(
                row.notice(), row.state(), row.changedAt(), waits ? row.dueAt() : null, row.refusal(), row.errorCode());
    }

    private static @Nullable String masked(@Nullable PhoneNumber number) {
        return number == null ? null : number.masked();
    }

    private static @Nullable String maskedEmail(@Nullable String email) {
        return email == null || email.isBlank()
                ? null
                : email.charAt(0) + "•••" + email.substring(Math.max(email.indexOf('@'), 1));
    }

    private Profiles.Profile own(UUID partyId) {
        if (!person.reporter().id().equals(partyId)) {
            throw new NoSuchElementException("no such person");
        }
        return profiles.find(partyId).orElseThrow();
    }

    private Profiles.Profile ofOurs(UUID partyId) {
        String landlord = person.staff().landlord();
        return profiles.find(partyId)
                .filter(profile -> profile.landlord().equals(landlord))
                .orElseThrow(() -> new NoSuchElementException("no such person"));
    }
}
