package org.fanlight.casework.category;

import java.util.List;
import java.util.Optional;
import org.fanlight.landlord.Strand;
import org.fanlight.report.Told.Perception;

/** What a case starts as: always what somebody perceives, never what staff think (HEX-2d, IMA-4.2, OHG-3b). */
final class Start {

    private Start() {}

    /** The category of what was perceived when the report was made; harassment where no strand was named. */
    static String category(List<Perception> perceptions) {
        return perceptions.stream()
                .findFirst()
                .map(first -> category(first.motives().stream()))
                .orElse("harassment");
    }

    private static String category(java.util.stream.Stream<String> motives) {
        var strands = motives.map(Strand::of).flatMap(Optional::stream).toList();
        return strands.contains(Strand.RACE) ? "racist" : strands.isEmpty() ? "harassment" : "hate";
    }

    /** Whether anybody, at any time, perceived it as racist. */
    static boolean isPerceivedRacist(List<Perception> perceptions) {
        return perceptions.stream()
                .flatMap(one -> one.motives().stream())
                .anyMatch(motive -> Strand.of(motive)
                        .filter(strand -> strand == Strand.RACE)
                        .isPresent());
    }

    /** Whether anybody, at any time, perceived one of the five strands the law counts. */
    static boolean isPerceivedHate(List<Perception> perceptions) {
        return perceptions.stream()
                .flatMap(one -> one.motives().stream())
                .anyMatch(motive -> Strand.of(motive).isPresent());
    }
}
