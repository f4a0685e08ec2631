package org.fanlight.casework.recording;

import java.util.List;

/**
 * The whole record of one case, for paper (HEX-6a, OHG-2h): everything the minimum record asks for, whether given or not.
 *
 * @param reference of the report
 */
public record CaseRecord(String reference, List<Line> lines) {

    /** How a field stands. */
    public enum State {
        GIVEN,
        NOT_GIVEN,
        /** Given, and kept apart because it leads to the person. */
        KEPT_APART
    }

    /**
     * One field.
     *
     * @param part the part of the record it belongs to; the text is {@code staff.record.part.<part>}
     * @param labelKey the key of its words
     * @param value as it was told; empty unless given
     */
    public record Line(String part, String labelKey, State state, String value) {

        /** Says nothing of what was told, so that no log can. */
        @Override
        public String toString() {
            return "Line[" + labelKey + ", " + state + "]";
        }
    }
}
