package org.fanlight.landlord;

/**
 * Homes that somebody else manages for the landlord. A pack that says nothing takes the defaults.
 *
 * @param agentsPolicyApplies whether the manager's own policy applies in homes it manages (OHG-6a)
 * @param approvesLegalAction whether the manager needs the landlord's approval before legal action on a tenant (OHG-6b)
 */
public record Managed(
        @Setting("agents.policy") boolean agentsPolicyApplies,
        @Setting("agents.approval") boolean approvesLegalAction) implements PackPart {

    static Managed read(Said said) {
        return new Managed(said.yes("agents.policy"), said.yes("agents.approval"));
    }
}
