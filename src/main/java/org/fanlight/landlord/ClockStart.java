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
    DAMAGE_NOTIFIED,
    GRAFFITI_NOTIFIED,
    /** A person asks for another look at how their case is handled. */
    CATEGORY_CHALLENGED,
    CASE_CLOSED
}
