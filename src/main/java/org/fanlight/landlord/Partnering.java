package org.fanlight.landlord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a landlord works with others. A pack that says nothing takes the defaults.
 *
 * @param groups forums and groups it takes part in, codes; the text is {@code policy.agency.<code>} (XC-60)
 * @param assessesAll whether every relevant agency is considered before an assessment is finished (OHG-3.1a)
 * @param protocol the agreement on sharing its policy speaks of; empty for none (BCHA-4.7c)
 * @param isPublic whether agencies are shown on a public page (XC-25)
 * @param staysThrough whether it supports people through a referral: a day to ask them again is required (BCHA-4.8c)
 * @param listsCouncilPowers whether the council's powers are in its directory (IMA-4.13)
 * @param asksRaceUnit whether the council's race unit helps on request (IMA-4.14)
 * @param outreach what it does in its neighbourhoods, codes; the text is {@code staff.activity.<code>} (XC-60)
 * @param youth where its youth service is open (OHG-3.4b)
 * @param floatingSupport where its own support is open (OHG-3.3c)
 * @param exceptions grounds for sharing without consent that its policy names, codes; the text is
 *     {@code policy.ground.<code>} (XC-24)
 */
public record Partnering(
        @Setting("partners.groups") List<String> groups,
        @Setting("partners.assess_all") boolean assessesAll,
        @Setting("partners.protocol") String protocol,
        @Setting("partners.public") boolean isPublic,
        @Setting("partners.warm") boolean staysThrough,
        @Setting("partners.council_powers") boolean listsCouncilPowers,
        @Setting("partners.race_unit") boolean asksRaceUnit,
        @Setting("partners.outreach") List<String> outreach,
        @Setting("partners.youth") Cover youth,
        @Setting("support.floating") Cover floatingSupport,
        @Setting("consent.exceptions") List<String> exceptions)
        implements PackPart {

    /** Where a landlord's own service is open. */
    public enum Cover {
        /** It has none, so none is offered. */
        NOWHERE,
        /** Where its entry in the directory says so, and nowhere else. */
        SOME_AREAS,
        EVERYWHERE;

        private static Cover of(String said) {
            return switch (said) {
                case "some_areas" -> SOME_AREAS;
                case "everywhere" -> EVERYWHERE;
                default -> NOWHERE;
            };
        }
    }

    private static final List<String> COVERS = List.of("nowhere", "some_areas", "everywhere");

    static Partnering read(Said said) {
        return new Partnering(
                said.list("partners.groups"),
                said.yes("partners.assess_all"),
                said.text("partners.protocol").orElse(""),
                said.yes("partners.public"),
                said.yes("partners.warm"),
                said.yes("partners.council_powers"),
                said.yes("partners.race_unit"),
                said.list("partners.outreach"),
                Cover.of(said.oneOf("partners.youth", COVERS, "nowhere")),
                Cover.of(said.oneOf("support.floating", COVERS, "nowhere")),
                said.list("consent.exceptions"));
    }

    @Override
    public Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        texts.put(
                "partners.groups",
                groups.stream().map(key -> "policy.agency." + key).toList());
        texts.put(
                "partners.outreach",
                outreach.stream().map(key -> "staff.activity." + key).toList());
        texts.put(
                "consent.exceptions",
                exceptions.stream().map(key -> "policy.ground." + key).toList());
        return texts;
    }
}
