package org.fanlight.casework.support;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one party needs.
 *
 * @param about the person
 * @param reference of their report; empty for the other party, who made none
 * @param isRestricted whether whoever asks learns only that the form is there
 * @param form null while nobody filled it in, and where it is restricted
 */
public record Needs(
        UUID about,
        Who who,
        String reference,
        boolean isRestricted,
        @Nullable Form form,
        List<Agreed> agreed,
        List<Referred> referred) {

    /** Which form it is. */
    public enum Who {
        VICTIM,
        WITNESS,
        OTHER_PARTY;

        public String textKey() {
            return "staff.needs.who." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The needs to choose from; the text is {@code staff.needs.kind.<code>}. */
    public static final List<String> KINDS = List.of(
            "mental_health",
            "physical_health",
            "disability",
            "drugs_or_alcohol",
            "debt_or_benefits",
            "learning",
            "language",
            "young_person",
            "older_person",
            "keeping_the_tenancy",
            "none");

    /** What they need. */
    public record Form(Instant at, UUID author, List<String> kinds, String words) {

        @Override
        public String toString() {
            return "Form[" + at + "]";
        }
    }

    /** The other party agreed that an agency hears of them, until this day. */
    public record Agreed(String agency, java.time.LocalDate until) {}

    /** They were referred. */
    public record Referred(Instant at, String agency, String what) {

        @Override
        public String toString() {
            return "Referred[" + at + "]";
        }
    }

    /** Says nothing of what anybody needs, so that no log can. */
    @Override
    public String toString() {
        return "Needs[" + about + "]";
    }
}
