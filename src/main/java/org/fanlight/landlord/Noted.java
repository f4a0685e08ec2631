package org.fanlight.landlord;

import java.util.List;
import java.util.Map;

/**
 * What an administrator has to know of a pack beside its values.
 *
 * @param conflicts where the text contradicts itself or another rule, such as {@code X-05}; the note is
 *     {@code staff.conflict.<code>}
 * @param supplied what was missing and has been given since; it no longer counts as missing
 */
public record Noted(
        @Setting("conflicts") List<String> conflicts,
        @Setting("supplied") List<String> supplied) implements PackPart {

    static Noted read(Said said) {
        return new Noted(said.list("conflicts"), said.list("supplied"));
    }

    @Override
    public Map<String, List<String>> texts() {
        return Map.of(
                "conflicts",
                        conflicts.stream().map(code -> "staff.conflict." + code).toList(),
                "supplied",
                        supplied.stream().map(code -> "staff.missing." + code).toList());
    }
}
