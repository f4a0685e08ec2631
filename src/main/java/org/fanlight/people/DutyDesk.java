package org.fanlight.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.access.StaffDirectory;
import org.fanlight.access.StaffMember;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The duty rota of a landlord: seniors and administrators plan it, whoever is on duty hands it over, anybody says
 * when they are away. A time without anybody on duty is shown, never hidden.
 */
@Service
public class DutyDesk {

    /** How far ahead the rota has to be filled. */
    public static final Duration AHEAD = Duration.ofDays(14);

    /** How long a hand-over's words may be. */
    public static final int LONGEST = 2_000;

    private static final int MOST_WEEKS = 26;

    private final RotaRows rows;
    private final HandOvers handOvers;
    private final StaffDirectory directory;
    private final CurrentPerson person;
    private final Record record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyDesk(
            RotaRows rows,
            HandOvers handOvers,
            StaffDirectory directory,
            CurrentPerson person,
            Record record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.handOvers = handOvers;
        this.directory = directory;
        this.person = person;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The rota from now on.
     *
     * @param now who is on duty, in the order they are called
     * @param gaps when nobody is, within {@link #AHEAD}
     */
    public record Plan(List<UUID> now, List<Shift> shifts, List<Absence> absences, List<Gap> gaps) {

        /** Whether nobody would be called at this moment. */
        public boolean isEmptyNow() {
            return now.isEmpty();
        }
    }

    /** The rota of the asker's landlord. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Plan plan() {
        Instant now = clock.instant();
        Instant end = now.plus(AHEAD);
        String landlord = person.staff().landlord();
        Set<UUID> staff = colleagues().stream().map(StaffMember::id).collect(Collectors.toSet());
        var rota = new Rota(rows.shifts(landlord, now, end), rows.absences(landlord, now, end), staff);
        return new Plan(rota.at(now), rota.shifts(), rota.absences(), rota.gaps(now, end));
    }

    /** Those who may be put on the rota. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<StaffMember> colleagues() {
        return directory.atLandlord(person.staff().landlord()).stream()
                .filter(member -> !member.roles().contains(Role.ADMINISTRATOR))
                .toList();
    }

    /** Whether whoever asks plans the rota. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    public boolean mayPlan() {
        Person who = person.staff();
        return who.isAtLeast(Role.SENIOR) || who.isAtLeast(Role.ADMINISTRATOR);
    }

    /**
     * Puts somebody on duty, at the same London time on as many weeks as is said.
     *
     * @throws RotaRefused when the times, the weeks or the colleague do not fit
     */
    @PreAuthorize("hasAnyRole('SENIOR', 'ADMINISTRATOR')")
    @Transactional
    public void add(UUID staff, Turn turn, Instant from, Instant to, int weeks) {
        check(staff, from, to);
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new RotaRefused("weeks");
        }
        Person who = person.staff();
        ZonedDateTime first = from.atZone(London.ZONE);
        ZonedDateTime last = to.atZone(London.ZONE);
        for (int week = 0; week < weeks; week++) {
            UUID id = rows.addShift(
                    who.landlord(),
                    staff,
                    turn,
                    first.plusWeeks(week).toInstant(),
                    last.plusWeeks(week).toInstant(),
                    who.id(),
                    clock.instant());
            record.note(Deed.ADDED, "duty", id, "to " + staff);
        }
    }

    /** Takes a shift off the rota; one that has begun ends now. */
    @PreAuthorize("hasAnyRole('SENIOR', 'ADMINISTRATOR')")
    @Transactional
    public void takeOff(UUID shift) {
        String landlord = person.staff().landlord();
        rows.shift(landlord, shift).ifPresent(found -> {
            rows.end(shift, clock.instant());
            record.note(Deed.CHANGED, "duty", shift, "taken off");
            events.publishEvent(new DutyChanged(landlord, clock.instant()));
        });
    }

    /**
     * Says that somebody is away. Everybody says it of themselves; of others, whoever plans the rota.
     *
     * @throws RotaRefused when the times or the colleague do not fit
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional
    public void away(UUID staff, Instant from, Instant to) {
        Person who = person.staff();
        if (!who.id().equals(staff) && !mayPlan()) {
            throw new AccessDeniedException("only who plans the rota says it of others");
        }
        check(staff, from, to);
        UUID id = rows.addAbsence(who.landlord(), staff, from, to, who.id(), clock.instant());
        record.note(Deed.ADDED, "duty", id, "away " + staff);
        events.publishEvent(new DutyChanged(who.landlord(), clock.instant()));
    }

    /** They are back: the absence ends now, or never was. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional
    public void back(UUID absence) {
        String landlord = person.staff().landlord();
        Instant now = clock.instant();
        var found = rows.absences(landlord, now, now.plus(Duration.ofDays(400))).stream()
                .filter(one -> one.id().equals(absence))
                .findFirst()
                .orElseThrow(() -> new RotaRefused("gone"));
        if (!found.staff().equals(person.staff().id()) && !mayPlan()) {
            throw new AccessDeniedException("only who plans the rota says it of others");
        }
        rows.endAbsence(landlord, absence, now);
        record.note(Deed.CHANGED, "duty", absence, "back");
    }

    /**
     * Gives the rest of one's duty to a colleague, with what they need to know. What waits for the giver waits for them.
     *
     * @throws RotaRefused when whoever asks is not on duty, or the colleague does not fit
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void handOver(UUID taker, String words) {
        Person who = person.staff();
        Instant now = clock.instant();
        isColleague(taker);
        if (words.length() > LONGEST || taker.equals(who.id())) {
            throw new RotaRefused("taker");
        }
        List<Shift> mine = rows.shifts(who.landlord(), now, now.plusMillis(1)).stream()
                .filter(shift -> shift.staff().equals(who.id()) && shift.covers(now))
                .toList();
        if (mine.isEmpty()) {
            throw new RotaRefused("not-on-duty");
        }
        for (Shift shift : mine) {
            rows.end(shift.id(), now);
            rows.addShift(who.landlord(), taker, shift.turn(), now, shift.to(), who.id(), now);
        }
        handOvers.add(who.landlord(), new HandOver(who.id(), taker, now, words.strip()));
        record.note(Deed.CHANGED, "duty", who.id(), "handed over to " + taker);
        events.publishEvent(new DutyHandedOver(who.landlord(), who.id(), taker, now));
    }

    /** The last hand-overs, newest first. Their words may speak of cases: administrators do not read them. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public List<HandOver> handOvers() {
        Person who = person.staff();
        record.note(Deed.SAW, "duty", who.id(), "hand-overs");
        return handOvers.of(who.landlord());
    }

    private void check(UUID staff, Instant from, Instant to) {
        isColleague(staff);
        if (!from.isBefore(to) || !to.isAfter(clock.instant())) {
            throw new RotaRefused("times");
        }
    }

    private void isColleague(UUID staff) {
        if (colleagues().stream().noneMatch(member -> member.id().equals(staff))) {
            throw new RotaRefused("who");
        }
    }
}
