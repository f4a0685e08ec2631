package org.fanlight.common;

/** What a member of staff, or a reporter, may do. Each landlord's pack says what it calls them. */
public enum Role {
    /** Works for the landlord, and logs what they notice; sees no case (BCHA-4.6m). */
    COLLEAGUE,
    /** Reads and works the cases of one landlord. */
    OFFICER,
    /** An officer who also supervises: approves, reassigns, lowers a risk band. */
    SENIOR,
    /** A senior who answers to the Board for every case of the landlord. */
    MANAGER,
    /** Sets up the landlord: homes, staff, policy pack. Sees no case. */
    ADMINISTRATOR,
    /** Works for an agency of one landlord's directory, or for who manages its homes; sees what was handed to it (RU15). */
    PARTNER,
    /** Came back with reference and code; sees their own page and nothing else. */
    REPORTER;

    /** The authority's name, as method security reads it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
