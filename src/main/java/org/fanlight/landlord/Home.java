package org.fanlight.landlord;

import java.util.UUID;

/**
 * A home on a landlord's list (RU31).
 *
 * @param landlord the landlord's short name
 * @param uprn the national number of the property, unique within the landlord
 * @param address one line, without the postcode
 * @param postcode in normal form: {@code "LE67 3FN"}
 * @param area the landlord's name for the patch or estate; empty when it has none
 * @param section the section of the register of cases; {@code all} when there is only one
 * @param agent who manages it for the landlord; empty when it does so itself
 */
public record Home(
        UUID id,
        String landlord,
        String uprn,
        String address,
        String postcode,
        String area,
        String section,
        String agent) {}
