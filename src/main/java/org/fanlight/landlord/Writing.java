package org.fanlight.landlord;

/**
 * What a landlord's policy says of how it writes to people.
 *
 * @param toWholeAreas whether a general letter may go to all homes of a place (IMA-4.12)
 * @param toOtherLandlords whether another landlord may be asked to act towards its own tenant (IMA-4.10)
 * @param tellsWhatIsLikely whether people are told how likely a result is (NWL-20)
 * @param tellsAllParties whether each other party who was asked is told the outcome before a case closes (OHG-10c)
 * @param clause the clause of its tenancy agreement that forbids harassment, as letters name it; {@code none} when it names none
 */
public record Writing(
        @Setting("unknown.area_letter") boolean toWholeAreas,
        @Setting("routing.other_landlord") boolean toOtherLandlords,
        @Setting("realism.on") boolean tellsWhatIsLikely,
        @Setting("update.all_parties") boolean tellsAllParties,
        @Setting("lettings.clause") String clause)
        implements PackPart {

    static Writing read(Said said) {
        return new Writing(
                said.yes("unknown.area_letter"),
                said.yes("routing.other_landlord"),
                said.yes("realism.on"),
                said.yes("update.all_parties"),
                said.text("lettings.clause").orElse("none"));
    }
}
