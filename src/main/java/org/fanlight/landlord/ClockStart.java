package org.fanlight.landlord;

/** What sets a clock going. */
public enum ClockStart {
    REPORT_RECEIVED,
    /** The landlord knows of violence or a threat, even days after the report. */
    VIOLENCE_KNOWN,
    /** Somebody is not safe now, not coping, or threatened with a weapon (RU9). */
    CRISIS_KNOWN,
    CASE_OPENED,
    /** The plan is agreed, or the last update was sent. */
    PLAN_AGREED,
    /** A senior decided that there is nothing to act on (NWL-22). */
    NO_SUBSTANCE_DECIDED,
    DAMAGE_NOTIFIED,
    /** A repair needs longer than its limit: what is there is made safe first. */
    REPAIR_TAKES_LONGER,
    /** Something dangerous is broken, such as a front door that does not close. */
    HAZARD_KNOWN,
    /** Damp or mould is mentioned. */
    DAMP_KNOWN,
    GRAFFITI_NOTIFIED,
    /** A person asks for another look at how their case is handled. */
    CATEGORY_CHALLENGED,
    /** A person allows that their report goes to the landlord it belongs to. */
    ROUTING_ALLOWED,
    CASE_CLOSED
}
