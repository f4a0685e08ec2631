package org.fanlight.casework.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a person's plan, as that person reads it.
 *
 * @param number counted from 1 for each person
 * @param at when it was shown to them
 * @param way how we get in touch; null when that is not in the plan
 * @param everyDays how many days may pass between two updates; 0 when that is not in the plan
 * @param words what a member of staff wrote with it; may be empty
 * @param languageTag the language of the words and of the items
 * @param answers what the person said to it, oldest first
 */
public record ActionPlan(
        UUID id,
        int number,
        Instant at,
        State state,
        List<Item> items,
        @Nullable Way way,
        int everyDays,
        String words,
        String languageTag,
        List<Answer> answers) {

    /** Where a version stands. */
    public enum State {
        /** The person has not said anything to it yet. */
        WAITING,
        AGREED,
        /** The person wants something changed, and we have not answered yet. */
        CHANGE_ASKED,
        /** There is a newer one. */
        OLDER;

        public String textKey() {
            return key("state", this);
        }
    }

    /** What an item is for. */
    public enum Type {
        SAFETY,
        SUPPORT,
        PREVENTION,
        ENFORCEMENT,
        REPAIR,
        MOVE;

        /** Whether it is an action against another person, which goes ahead only as agreed (XC-22). */
        public boolean isAgainstSomebody() {
            return this == ENFORCEMENT;
        }

        public String textKey() {
            return key("type", this);
        }

        /** As packs call it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far an item has come. */
    public enum ItemState {
        OPEN,
        UNDER_WAY,
        DONE,
        /** It is not done any more. */
        DROPPED;

        public String textKey() {
            return key("item", this);
        }
    }

    /** How we keep the person informed. */
    public enum Way {
        /** Messages on their own page. */
        PAGE,
        TEXT,
        CALL,
        EMAIL,
        POST,
        VISIT;

        public String textKey() {
            return key("way", this);
        }
    }

    /**
     * One thing that will be done.
     *
     * @param what in words for the person
     * @param owner who does it, in words for the person
     */
    public record Item(UUID id, Type type, String what, String owner, LocalDate due, ItemState state) {

        @Override
        public String toString() {
            return "Item[" + id + "]";
        }
    }

    /** What was said to a version. */
    public enum Kind {
        AGREED,
        CHANGE_ASKED
    }

    /** How it was said. */
    public enum How {
        /** On the person's own page. */
        PAGE,
        SIGNED,
        SPOKEN
    }

    /**
     * The person's word on a version.
     *
     * @param words in their words; may be empty
     * @param witness who was there when it was signed or spoken; empty for their own page
     */
    public record Answer(Instant at, Kind kind, How how, String words, String witness) {

        public String textKey() {
            return key("answer", kind) + '.' + how.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return "Answer[" + at + "]";
        }
    }

    /** Says nothing of what is planned, so that no log can. */
    @Override
    public String toString() {
        return "ActionPlan[" + id + "]";
    }

    private static String key(String kind, Enum<?> value) {
        return "plan." + kind + '.' + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
