package org.fanlight.lettings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.London;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Lettings;
import org.fanlight.lettings.Letting.Content;
import org.fanlight.lettings.Letting.Exclusion;
import org.fanlight.lettings.Letting.Reference;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the policy asks before a home is let: references, a talk, a signature, a leaflet (XC-59). */
@Service
public class LettingDesk {

    private static final int LONGEST = 500;

    private final LettingRows rows;
    private final Landlords landlords;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    LettingDesk(LettingRows rows, Landlords landlords, CurrentPerson person, Record record, Clock clock) {
        this.rows = rows;
        this.landlords = landlords;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** What the policy of the asker's landlord asks. */
    @PreAuthorize("hasRole('OFFICER')")
    public Lettings policy() {
        return landlords.current(person.staff().landlord()).part(Lettings.class);
    }

    /** Lettings, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public List<Letting> all() {
        record.note(Deed.LISTED, "letting", person.staff().id());
        return rows.of(person.staff().landlord());
    }

    /** Somebody applies. @param wasNeverHoused they never had a home of their own */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID open(String name, boolean wasNeverHoused) {
        fits(name, "name");
        UUID id = rows.add(
                person.staff().landlord(), person.staff().id(), Content.of(name.strip(), wasNeverHoused), now());
        record.note(Deed.ADDED, "letting", id);
        return id;
    }

    /** A reference came. @throws LettingRefused when the person was never housed and it is not from an official person */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void reference(UUID id, Reference from, String who) {
        Content content = going(id).content();
        fits(who, "name");
        check(from == Reference.OFFICIAL || !policy().references() || !content.wasNeverHoused(), "official");
        change(id, content.referred(from, who.strip()), "reference");
    }

    /** The talk before the tenancy was held: no tolerance of harassment, and the clause that says so. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void interviewed(UUID id, LocalDate on) {
        past(on);
        change(id, going(id).content().interviewed(on), "interview");
    }

    /** They signed that they understand. @param how on paper, spoken and recorded, or as they need it */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void signed(UUID id, LocalDate on, String how) {
        past(on);
        fits(how, "how");
        change(id, going(id).content().signed(on, how.strip()), "signed");
    }

    /** They were given the leaflet. @param how its language and format */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void leaflet(UUID id, LocalDate on, String how) {
        past(on);
        fits(how, "how");
        change(id, going(id).content().given(on, how.strip()), "leaflet");
    }

    /**
     * A home is offered.
     *
     * @param anyway although there was no talk yet; the first time that is a warning
     * @throws LettingRefused without a reference the policy asks for, or without the talk
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void offer(UUID id, boolean anyway) {
        Content content = going(id).content();
        check(content.reference() != null || !policy().references(), "no-reference");
        check(content.interviewedOn() != null || !policy().interview() || anyway, "no-interview");
        rows.mark(id, "offered_at", now());
        record.note(Deed.CHANGED, "letting", id, content.interviewedOn() == null ? "offered without talk" : "offered");
    }

    /** The tenancy is complete. @throws LettingRefused while a tick the policy asks for is missing */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void complete(UUID id) {
        Content content = going(id).content();
        Lettings policy = policy();
        check(content.interviewedOn() != null || !policy.interview(), "no-talk");
        check(content.signedOn() != null || !policy.sign(), "no-signature");
        check(content.leafletOn() != null || !policy.leaflets().contains("new_tenants"), "no-leaflet");
        rows.mark(id, "completed_at", now());
        record.note(Deed.CHANGED, "letting", id, "complete");
    }

    /**
     * Somebody is not housed until a day, and may ask for a review.
     *
     * @throws LettingRefused when the policy has no such ground, or it lies too far back
     */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void exclude(UUID id, String ground, LocalDate incidentOn, LocalDate until, String reasons) {
        Lettings policy = policy();
        check(Lettings.grounds(policy.exclusion()).contains(ground), "ground");
        Content content = going(id).content();
        past(incidentOn);
        check(!incidentOn.isBefore(today().minusMonths(Lettings.months(policy.exclusion()))), "too-old");
        check(until.isAfter(today()), "until");
        fits(reasons, "reasons");
        change(id, content.excluded(new Exclusion(ground, incidentOn, until, reasons.strip(), today())), "excluded");
    }

    private Letting going(UUID id) {
        Letting letting = rows.of(person.staff().landlord()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no letting"));
        check(letting.completedAt() == null, "over");
        return letting;
    }

    private void change(UUID id, Content content, String what) {
        rows.change(id, content);
        record.note(Deed.CHANGED, "letting", id, what);
    }

    private void past(LocalDate day) {
        check(!day.isAfter(today()), "day");
    }

    private static void fits(String words, String why) {
        check(!words.isBlank() && words.length() <= LONGEST, why);
    }

    private static void check(boolean holds, String why) {
        if (!holds) {
            throw new LettingRefused(why);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
