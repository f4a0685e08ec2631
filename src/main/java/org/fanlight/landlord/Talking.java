package org.fanlight.landlord;

import java.util.List;

/**
 * How a landlord's staff meet people. A pack that says nothing takes the defaults.
 *
 * @param isPrivate whether a place has to be confirmed as private and safe (IMA-4.26)
 * @param homeVisits whether people are visited at home (BCHA-4.4c)
 * @param visitsRegularly whether visits are planned in series (BCHA-4.8i)
 * @param interpreters how an interpreter can be had: phone, face, bsl; what a person asks for can always be booked (HEX-A1.4.4)
 * @param qualifiedSigner whether a signer is qualified and the record says how (BCHA-4.4b)
 * @param loops where a hearing loop is: office, mobile (BCHA-4.4d)
 * @param officerMatch whether an officer of the same sex or background is offered to everybody or given on request
 */
public record Talking(
        @Setting("meet.private") boolean isPrivate,
        @Setting("fmt.home_visit") boolean homeVisits,
        @Setting("visits.regular") boolean visitsRegularly,
        @Setting("fmt.interpreter") List<String> interpreters,
        @Setting("fmt.signer") boolean qualifiedSigner,
        @Setting("fmt.loop") List<String> loops,
        @Setting("officer.match") Match officerMatch)
        implements PackPart {

    /** Who gets an officer of the same sex or background. */
    public enum Match {
        /** Everybody is offered one (HEX-3.1d). */
        OFFERED,
        /** Whoever asks (IMA-4.27). */
        ON_REQUEST
    }

    static Talking read(Said said) {
        return new Talking(
                said.yes("meet.private"),
                said.yes("fmt.home_visit"),
                said.yes("visits.regular"),
                said.listOf("fmt.interpreter", List.of("phone", "face", "bsl")),
                said.yes("fmt.signer"),
                said.listOf("fmt.loop", List.of("office", "mobile")),
                said.oneOf("officer.match", List.of("offered", "on_request"), "on_request")
                                .equals("offered")
                        ? Match.OFFERED
                        : Match.ON_REQUEST);
    }
}
