package org.fanlight.partners;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A group or forum the landlord takes part in (HEX-3.3c).
 *
 * @param code of the policy's groups; the text is {@code policy.agency.<code>}
 * @param since when it stands here: meetings are missed from then on
 */
public record Group(UUID id, String code, LocalDate since, Facts facts) {

    /**
     * @param area whose cases it hears of; empty for all
     * @param cycle every how many months it meets; 0 when nobody said
     * @param representative who goes there for the landlord
     */
    public record Facts(String name, String area, String contact, int cycle, String representative) {}

    /** Whether it is there for an area; an empty one rules nothing out. */
    public boolean serves(String area) {
        return facts.area().isBlank() || area.isBlank() || facts.area().equalsIgnoreCase(area.strip());
    }
}
