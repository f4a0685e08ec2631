package org.fanlight.landlord;

/**
 * Which support a landlord gives, and to whom. A pack that says nothing takes the defaults.
 *
 * @param forAllParties whether the needs of witnesses and the other party are asked too (OHG-2i)
 * @param forOtherParty whether the other party's support is part of stopping it, and their move is planned so that it does not
 *     go on elsewhere (OHG-3.3a)
 * @param outside whether any party may be referred to specialists, each with their own consent (OHG-3.3b)
 */
public record Support(
        @Setting("support.all_parties") boolean forAllParties,
        @Setting("support.perp") boolean forOtherParty,
        @Setting("support.external") boolean outside)
        implements PackPart {

    static Support read(Said said) {
        return new Support(said.yes("support.all_parties"), said.yes("support.perp"), said.yes("support.external"));
    }
}
