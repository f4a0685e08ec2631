package org.fanlight.landlord;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.common.OpenToAll;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days on which each landlord works: bank holidays of its region, and one-off holidays its administrator adds
 * without a release (XC-04). What one landlord adds moves no other landlord's clocks.
 */
@Service
public class Calendars {

    private final Landlords landlords;
    private final Holidays holidays;
    private final CurrentPerson person;
    private final Record record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calendars(
            Landlords landlords,
            Holidays holidays,
            CurrentPerson person,
            Record record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.landlords = landlords;
        this.holidays = holidays;
        this.person = person;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /** The working days of this landlord. */
    @OpenToAll(because = "the days an office works are public, and every clock counts by them")
    public WorkingDays of(String landlord) {
        return holidays.workingDays(landlord, region(landlord));
    }

    /** The holidays of the administrator's landlord from today on. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Holiday> coming() {
        return stored(mine()).stream()
                .filter(holiday -> !holiday.day().isBefore(today()))
                .toList();
    }

    /** The last stored holiday of the administrator's landlord, when it is less than twelve months ahead: more are needed. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Optional<LocalDate> runsOut() {
        return runsOut(stored(mine()).stream().map(Holiday::day).toList(), today());
    }

    static Optional<LocalDate> runsOut(List<LocalDate> stored, LocalDate today) {
        LocalDate last = stored.stream().max(Comparator.naturalOrder()).orElse(today);
        return last.isBefore(today.plusMonths(12)) ? Optional.of(last) : Optional.empty();
    }

    /**
     * Adds a one-off holiday for the administrator's landlord; running clocks that count it move, and say why.
     *
     * @throws HolidayRefused with the text that says why not
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void add(LocalDate day, String name) {
        String landlord = mine();
        if (name.isBlank() || name.length() > 100) {
            throw new HolidayRefused("staff.holidays.name.wrong");
        }
        if (day.isBefore(today()) || day.isAfter(today().plusYears(10))) {
            throw new HolidayRefused("staff.holidays.day.wrong");
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            throw new HolidayRefused("staff.holidays.day.weekend");
        }
        if (!of(landlord).isWorkingDay(day)) {
            throw new HolidayRefused("staff.holidays.day.known");
        }
        var id = Ids.next();
        holidays.add(id, landlord, day, name.strip(), clock.instant());
        record.note(Deed.SET_UP, "holiday", id, "added " + day + " for " + landlord);
        events.publishEvent(new CalendarChanged(landlord, day, true, clock.instant()));
    }

    /** Takes back a one-off holiday that the administrator's landlord added; a bank holiday stays. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void takeBack(LocalDate day) {
        String landlord = mine();
        holidays.remove(landlord, day).ifPresent(id -> {
            record.note(Deed.SET_UP, "holiday", id, "took back " + day + " for " + landlord);
            events.publishEvent(new CalendarChanged(landlord, day, false, clock.instant()));
        });
    }

    private List<Holiday> stored(String landlord) {
        List<Holiday> all = new ArrayList<>();
        Holidays.shipped(region(landlord)).forEach((day, name) -> all.add(new Holiday(day, name, false)));
        holidays.added(landlord).forEach((day, name) -> all.add(new Holiday(day, name, true)));
        all.sort(Comparator.comparing(Holiday::day));
        return all;
    }

    private UkRegion region(String landlord) {
        return landlords.current(landlord).region();
    }

    private String mine() {
        return person.staff().landlord();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }
}
