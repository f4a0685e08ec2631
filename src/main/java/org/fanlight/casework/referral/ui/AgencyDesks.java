package org.fanlight.casework.referral.ui;

import org.fanlight.casework.consent.ExceptionDesk;
import org.fanlight.casework.referral.AgentDesk;
import org.fanlight.casework.referral.ConsideringDesk;
import org.fanlight.casework.referral.HandOverDesk;
import org.fanlight.casework.referral.HelpDesk;
import org.fanlight.casework.referral.MeetingDesk;
import org.fanlight.casework.referral.ReferralDesk;
import org.fanlight.casework.referral.ThreeSidesDesk;
import org.fanlight.landlord.Landlords;
import org.springframework.stereotype.Component;

/** What the sections of this page ask and do. */
@Component
record AgencyDesks(
        ReferralDesk referrals,
        ConsideringDesk considering,
        ThreeSidesDesk sides,
        HelpDesk help,
        ExceptionDesk exceptions,
        MeetingDesk meetings,
        HandOverDesk handOvers,
        AgentDesk agents,
        Landlords landlords) {}
