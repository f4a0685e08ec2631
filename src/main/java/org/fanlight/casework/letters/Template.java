package org.fanlight.casework.letters;

import java.util.Locale;

/** What we write to others. The words are in every language at {@code letters.out.<code>}. */
public enum Template {
    /** Asks the other party for their account. */
    ACCOUNT(Reader.OTHER_PARTY),
    WARNING(Reader.OTHER_PARTY),
    /** Invites to mediation. */
    MEDIATION(Reader.OTHER_PARTY),
    /** How it went, as far as it concerns them (OHG-10c). */
    OUTCOME(Reader.OTHER_PARTY),
    /** Asks another landlord to act towards its own tenant (IMA-4.10). */
    LANDLORD(Reader.OTHER_LANDLORD),
    /** To every home of a place, naming nobody (XC-30, RU8). */
    AREA(Reader.HOMES),
    /** Tells somebody else that their wall was daubed, and asks them to remove it (NWL-25). */
    OWNER(Reader.OWNER),
    /** Asks a tenants’ association to pass the message on (IMA-4.12). */
    ASSOCIATION(Reader.ASSOCIATION);

    /** To whom it goes. */
    public enum Reader {
        /** Somebody we act towards: the plan has to be agreed first (XC-22). */
        OTHER_PARTY,
        OTHER_LANDLORD,
        /** Everybody in the case is asked first whether it could point to them. */
        HOMES,
        ASSOCIATION,
        OWNER;

        boolean needsAgreement() {
            return this == OTHER_PARTY || this == OTHER_LANDLORD;
        }

        boolean isForAll() {
            return this == HOMES || this == ASSOCIATION;
        }
    }

    private final Reader reader;

    Template(Reader reader) {
        this.reader = reader;
    }

    public Reader reader() {
        return reader;
    }

    /** The key of its name, such as {@code staff.letters.template.warning}. */
    public String textKey() {
        return "staff.letters.template." + code();
    }

    /** The key of its words. */
    public String wordsKey() {
        return "letters.out." + code();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
