package org.fanlight.casework.category;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.casework.Hate;
import org.fanlight.journey.Answer;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.landlord.Strand;
import org.fanlight.report.Told.Perception;

/** What a case starts as: always what somebody perceives, never what staff think (HEX-2d, IMA-4.2, OHG-3b). */
final class Start {

    private Start() {}

    /** The category of what was perceived when the report was made; harassment where no strand was named. */
    static String category(List<Perception> perceptions, PolicyPack pack) {
        return perceptions.stream()
                .findFirst()
                .map(first -> ofMotives(first.motives(), pack))
                .orElse("harassment");
    }

    private static String ofMotives(List<String> motives, PolicyPack pack) {
        if (motives.stream().map(Strand::of).anyMatch(Optional.of(Strand.RACE)::equals)) {
            return "racist";
        }
        return motives.stream().anyMatch(Hate.under(pack)) ? "hate" : "harassment";
    }

    /** What whoever reported is to the landlord; empty where they did not say. */
    static String reporter(Map<String, Answer> answers) {
        return answers.getOrDefault("tenant", Answer.NONE).choices().stream()
                .findFirst()
                .orElse("");
    }

    /** Whether anybody, at any time, perceived it as racist. */
    static boolean isPerceivedRacist(List<Perception> perceptions) {
        return perceptions.stream()
                .flatMap(one -> one.motives().stream())
                .anyMatch(motive -> Strand.of(motive)
                        .filter(strand -> strand == Strand.RACE)
                        .isPresent());
    }

    /** Whether anybody, at any time, perceived a strand that counts under this policy. */
    static boolean isPerceivedHate(List<Perception> perceptions, PolicyPack pack) {
        return perceptions.stream().flatMap(one -> one.motives().stream()).anyMatch(Hate.under(pack));
    }
}
