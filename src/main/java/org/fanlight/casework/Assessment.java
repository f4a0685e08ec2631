package org.fanlight.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff found out first, or later again.
 *
 * @param answers the chosen code by risk question; one that is missing is not known
 * @param whoIsAtRisk who may come to harm, in words; "nobody" is an answer
 * @param domestic whether the other party is or was a partner, family or of the household: {@code yes}, {@code no},
 *     {@code not-known}; empty when not asked
 * @param purpose what it seems to have been meant to do (NWL-05)
 * @param effect what it did to the person
 * @param band how great the risk is; may be higher than the answers come to, lower only with a senior
 * @param care what is done for the sections the policy asks for, such as safety, health, welfare (HEX-3.1b)
 * @param ownRating how afraid the person says they are, 0 to 10, as it stood then; null when they did not say
 */
public record Assessment(
        Map<String, String> answers,
        String whoIsAtRisk,
        String domestic,
        String purpose,
        String effect,
        Risk.Band band,
        Map<String, Care> care,
        @Nullable Integer ownRating) {

    /** What is done for one side of a person's life, or that nothing is needed. @param none nothing is needed */
    public record Care(boolean none, String words) {

        boolean isAnswered() {
            return none || !words.isBlank();
        }

        /** Says nothing of what was written, so that no log can. */
        @Override
        public String toString() {
            return "Care";
        }
    }

    /** What is missing before it can be finished; the text is {@code staff.assessment.gap.<gap>}. */
    public enum Gap {
        /** Nobody has said who may come to harm. */
        WHO_IS_AT_RISK,
        /** Whether there was violence is neither answered nor marked as not known. */
        VIOLENCE,
        /** Where there was violence: whether it is domestic. */
        DOMESTIC,
        /** Where there was violence: what was done at once, or why nothing. */
        SAFETY_STEP,
        /** On the violence fast path: a point of the immediate-safety checklist is open. */
        SAFETY_CHECKLIST,
        /** On the domestic-abuse track: a point of its checklist is open. */
        DOMESTIC_CHECKLIST,
        /** Violence is threatened by somebody known: whether to ask a court without notice is not decided. */
        INJUNCTION,
        /** A section the policy asks for has neither an action nor "none needed". */
        CARE,
        /** A kind of agency the facts bring up was neither chosen nor left out with a reason (OHG-3.1a). */
        AGENCIES,
        /** The case touches a child, and nobody said what is done about it (LAW-31). */
        SAFEGUARDING,
        /** Too little is known for so low a band, whoever sets it. */
        NOT_KNOWN,
        /** Only a senior lowers the band. */
        SENIOR_LOWERS
    }

    /** The answer that says it was asked and is not known. */
    public static final String NOT_KNOWN = "not-known";

    public Assessment {
        answers = Map.copyOf(answers);
        care = care == null ? Map.of() : Map.copyOf(care);
    }

    /** The same with how afraid the person says they are. */
    Assessment rated(@Nullable Integer rating) {
        return new Assessment(answers, whoIsAtRisk, domestic, purpose, effect, band, care, rating);
    }

    /** What the answers come to. */
    public Risk.Result risk() {
        return Risk.of(answers);
    }

    boolean isDomestic() {
        return domestic.equals("yes");
    }

    boolean showsViolence() {
        return answers.getOrDefault("r6", "").matches("threats|assault");
    }

    /**
     * What is missing.
     *
     * @param violenceKnown whether the case is marked as violent already
     * @param sections those the policy asks for
     */
    List<Gap> gaps(boolean violenceKnown, List<String> sections) {
        List<Gap> gaps = new ArrayList<>();
        if (whoIsAtRisk.isBlank()) {
            gaps.add(Gap.WHO_IS_AT_RISK);
        }
        if (!answers.containsKey("r6")) {
            gaps.add(Gap.VIOLENCE);
        }
        if (!sections.stream().allMatch(this::isCaredFor)) {
            gaps.add(Gap.CARE);
        }
        if (band.compareTo(risk().lowest()) < 0) {
            gaps.add(Gap.NOT_KNOWN);
        }
        if ((violenceKnown || showsViolence()) && domestic.isBlank()) {
            gaps.add(Gap.DOMESTIC);
        }
        return gaps;
    }

    private boolean isCaredFor(String section) {
        Care given = care.get(section);
        return given != null && given.isAnswered();
    }
}
