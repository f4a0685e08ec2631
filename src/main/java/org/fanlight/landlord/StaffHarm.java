package org.fanlight.landlord;

/**
 * What a landlord does for staff who are harassed. A pack that says nothing takes the defaults.
 *
 * @param victims whether staff report here what happened to them (IMA-1.3)
 * @param conduct whether what a colleague did goes to human resources, and whoever it happened to chooses the channel
 *     (BCHA-10.12.1, BCHA-10.12.2)
 * @param incidents whether each has a number for health and safety (BCHA-10.12.6)
 */
public record StaffHarm(
        @Setting("staff.victim") boolean victims,
        @Setting("staff.conduct") boolean conduct,
        @Setting("staff.incident") boolean incidents)
        implements PackPart {

    static StaffHarm read(Said said) {
        return new StaffHarm(said.yes("staff.victim"), said.yes("staff.conduct"), said.yes("staff.incident"));
    }
}
