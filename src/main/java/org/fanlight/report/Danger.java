package org.fanlight.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fanlight.journey.Answers;

/** What sets the violence fast path going (XC-20). */
public enum Danger {
    VIOLENCE,
    THREAT,
    WEAPON,
    ARSON,
    SEXUAL,
    STALKING,
    /** A child was hurt, threatened or is at risk. */
    CHILD,
    /** Not safe now, or not safe tonight. */
    UNSAFE;

    private static final Map<String, Danger> TOLD = Map.of(
            "hurt", VIOLENCE,
            "threat", THREAT,
            "weapon", WEAPON,
            "fire", ARSON,
            "sexual", SEXUAL,
            "followed", STALKING,
            "child", CHILD);

    /** Kinds of acts in the landlords' own lists that are one of these whatever else was answered. */
    private static final Map<String, Danger> FORMS = Map.of(
            "violence_or_threat", THREAT,
            "assault", VIOLENCE,
            "arson_or_attempt", ARSON,
            "threatening_letters_or_calls", THREAT,
            "threatening_conduct", THREAT);

    private static final Map<String, Danger> MARKS = Map.of("unsafe", UNSAFE, "child", CHILD);

    /** Those that cannot wait for the minutes of the others (RU9). */
    public static boolean isCrisis(Set<Danger> dangers) {
        return dangers.contains(WEAPON) || dangers.contains(UNSAFE);
    }

    /** The key of its words for staff, such as {@code staff.danger.weapon}. */
    public String textKey() {
        return "staff.danger." + name().toLowerCase(Locale.ROOT);
    }

    static Set<Danger> of(Answers answers, Set<String> marks) {
        Set<Danger> dangers = EnumSet.noneOf(Danger.class);
        add(dangers, TOLD, answers.of("violence").choices());
        add(dangers, FORMS, answers.of("forms").choices());
        add(dangers, MARKS, List.copyOf(marks));
        return dangers;
    }

    private static void add(Set<Danger> dangers, Map<String, Danger> meaning, List<String> codes) {
        codes.stream().filter(meaning::containsKey).map(meaning::get).forEach(dangers::add);
    }
}
