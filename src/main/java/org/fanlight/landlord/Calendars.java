package org.fanlight.landlord;

import org.fanlight.common.OpenToAll;
import org.springframework.stereotype.Service;

/** The days on which each landlord works: bank holidays of its region and what its administrator added (XC-04). */
@Service
@OpenToAll(because = "holidays are public; adding one asks for the administrator")
public class Calendars {

    private final Landlords landlords;
    private final Holidays holidays;

    Calendars(Landlords landlords, Holidays holidays) {
        this.landlords = landlords;
        this.holidays = holidays;
    }

    /** The working days of this landlord. */
    public WorkingDays of(String landlord) {
        return holidays.workingDays(landlord, landlords.current(landlord).region());
    }
}
