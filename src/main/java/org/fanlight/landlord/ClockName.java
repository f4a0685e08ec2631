package org.fanlight.landlord;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every clock a pack may set: its key in the pack, its name and id elsewhere, and what starts it. */
enum ClockName {
    FIRST_CONTACT("clk.first_contact", "CLK-01", ClockStart.REPORT_RECEIVED),
    FIRST_ASSESSMENT("clk.assessment", "CLK-02", ClockStart.REPORT_RECEIVED),
    VIOLENCE_HANDLED("clk.violence", "CLK-03", ClockStart.VIOLENCE_KNOWN),
    IMMEDIATE_SAFETY("clk.violence_action", "CLK-04", ClockStart.VIOLENCE_KNOWN),
    CRISIS_ANSWER("clk.crisis", "CLK-04", ClockStart.CRISIS_KNOWN),
    INTERVIEW("clk.interview", "CLK-14", ClockStart.REPORT_RECEIVED),
    REPAIR_FULL("clk.repair_full", "CLK-05", ClockStart.DAMAGE_NOTIFIED),
    /** Only where a repair takes longer than its own limit (HEX-5b). */
    REPAIR_MAKE_SAFE("clk.repair_temp", "CLK-06", ClockStart.REPAIR_TAKES_LONGER),
    /** Today's law, beside what the policy says: something dangerous is broken (LAW-21). */
    EMERGENCY_HAZARD("clk.emergency_hazard", "CLK-L4", ClockStart.HAZARD_KNOWN),
    SIGNIFICANT_HAZARD("clk.significant_hazard", "CLK-L5", ClockStart.DAMP_KNOWN),
    GRAFFITI("clk.graffiti", "CLK-07", ClockStart.GRAFFITI_NOTIFIED),
    CASE_REVIEW("clk.case_review", "CLK-08", ClockStart.CASE_OPENED),
    NO_SUBSTANCE("clk.no_substance", "CLK-09", ClockStart.NO_SUBSTANCE_DECIDED),
    PLAN_AGREED("clk.plan", "CLK-10", ClockStart.REPORT_RECEIVED),
    INVESTIGATION("clk.investigation", "CLK-11", ClockStart.REPORT_RECEIVED),
    PROGRESS_UPDATE("clk.update", "CLK-12", ClockStart.PLAN_AGREED),
    /** The person does not agree with how the case is handled now: somebody else decides again (XC-19). */
    CATEGORY_REVIEW("clk.category_review", "CLK-F1", ClockStart.CATEGORY_CHALLENGED),
    ROUTED("clk.route", "CLK-13", ClockStart.ROUTING_ALLOWED),
    CLOSING_SUMMARY("clk.closure_summary", "CLK-17", null),
    MORE_INFO("clk.more_info", "CLK-19", null),
    APPEAL_WINDOW("clk.appeal_window", "CLK-18", null),
    SURVEY_SENT("clk.survey", "CLK-20", ClockStart.CASE_CLOSED);

    final String key;
    final String id;
    /** Null where no clock runs: a summary is written as a case closes, and the window for an appeal is the person's. */
    final @Nullable ClockStart startsOn;

    ClockName(String key, String id, @Nullable ClockStart startsOn) {
        this.key = key;
        this.id = id;
        this.startsOn = startsOn;
    }

    /** Whether a pack may give it a length; otherwise it only says it in words. */
    boolean mayBeMeasured() {
        return this != CLOSING_SUMMARY;
    }

    /** How other packages and texts call it: {@code first_contact}. */
    String inWords() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ClockName> named(String inWords) {
        return Arrays.stream(values())
                .filter(clock -> clock.inWords().equals(inWords))
                .findFirst();
    }

    /** The key in the pack of the clock with this name. */
    static String keyOf(String inWords) {
        return named(inWords).orElseThrow().key;
    }
}
