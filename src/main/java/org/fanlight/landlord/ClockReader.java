package org.fanlight.landlord;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one clock of a pack: {@code {length: 24, unit: elapsed_hours, src: policy, row: IMA-4.24}}. */
final class ClockReader {

    private static final Set<String> PARTS = Set.of("length", "unit", "src", "row", "wording", "says");
    private static final String UNITS = Arrays.stream(ClockUnit.values())
            .map(unit -> unit.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    private final ClockName clock;
    private final PackPage page;
    private final String source;

    ClockReader(ClockName clock, PackPage page) {
        this.clock = clock;
        this.page = page;
        page.only(PARTS, "a clock");
        this.source = page.text("src").orElse("");
        if (!Set.of("policy", "law", "default", "to_supply").contains(source)) {
            page.problem(
                    "src",
                    "'%s' does not say where its limit comes from. Add src: policy, law, default or to_supply."
                            .formatted(clock.key));
        }
        if (!source.equals("default") && !source.isEmpty() && page.text("row").isEmpty()) {
            page.problem("src", "'%s' rests on the %s but names no row.".formatted(clock.key, source));
        }
    }

    /** The text points to another paper: the landlord has to give the limit. */
    boolean isToSupply() {
        return source.equals("to_supply");
    }

    boolean isMeasured() {
        boolean measured = page.has("length") || page.has("unit") || !page.has("says");
        if (measured && !clock.mayBeMeasured()) {
            page.problem("length", "'%s' is a promise in words and has no length.".formatted(clock.key));
            return false;
        }
        return measured;
    }

    /** A promise in words beside or instead of a length, such as {@code says: agreed}. */
    Optional<Promise> saidInWords() {
        return page.text("says")
                .map(said -> new Promise(
                        clock.inWords(),
                        "policy.promise." + clock.inWords() + '.' + said,
                        Map.of(),
                        page.text("row").orElse(null)));
    }

    Optional<ClockRule> measured() {
        Optional<Integer> length = page.number("length");
        if (!page.has("length")) {
            page.problem("src", "'%s' has no length. Say for example length: 24.".formatted(clock.key));
        }
        Optional<ClockUnit> unit = unit();
        String wording = page.text("wording").orElse("promise");
        if (!wording.equals("promise") && !wording.equals("aim")) {
            page.problem("wording", "'wording' is '%s'. Say promise or aim.".formatted(wording));
        }
        if (length.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ClockRule(
                clock.inWords(),
                clock.id,
                unit.get(),
                length.get(),
                origin(),
                wording,
                page.text("row").orElse(null)));
    }

    private Optional<ClockUnit> unit() {
        String said = page.text("unit").orElse("");
        for (ClockUnit unit : ClockUnit.values()) {
            if (unit.name().toLowerCase(Locale.ROOT).equals(said)) {
                return Optional.of(unit);
            }
        }
        if (said.isEmpty()) {
            page.problem("src", "'%s' has no unit. Say one of %s.".formatted(clock.key, UNITS));
        } else {
            page.problem("unit", "'unit' is '%s'. Say one of %s.".formatted(said, UNITS));
        }
        return Optional.empty();
    }

    private Origin origin() {
        return switch (source) {
            case "policy" -> Origin.POLICY;
            case "law" -> Origin.LAW;
            default -> Origin.DEFAULT;
        };
    }
}
