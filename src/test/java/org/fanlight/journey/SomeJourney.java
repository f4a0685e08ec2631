package org.fanlight.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The real questionnaires with a landlord's lists filled in, for tests of rules. */
public final class SomeJourney {

    private SomeJourney() {}

    /** What somebody is asked who tells us what happened. */
    public static Journey report() {
        return report(Clock.fixed(Instant.parse("2027-01-01T12:00:00Z"), ZoneOffset.UTC));
    }

    /** The same, asked at another time. */
    public static Journey report(Clock now) {
        return new Questionnaires(
                        (list, landlord) -> list.equals("motives")
                                ? List.of("race", "religion", "other", "none", "do_not_know", "rather_not_say")
                                : List.of("violence_or_threat", "graffiti", "other"),
                        now)
                .journey("report", "hexagon");
    }

    /** The least that can be sent. */
    public static Answers shortest() {
        return Answers.NONE
                .with("danger", Answer.chosen("no"))
                .with("what", Answer.said("They shouted at me again."))
                .with("where", Answer.said("By the lifts, Elm House"))
                .with("identity", Answer.chosen("anonymous"));
    }
}
