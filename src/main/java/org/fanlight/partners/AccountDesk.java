package org.fanlight.partners;

import java.util.List;
import java.util.UUID;
import org.fanlight.access.PartnerAccount.Invitation;
import org.fanlight.access.PartnerAccounts;
import org.fanlight.common.CurrentPerson;
import org.fanlight.partners.PartnerRefused.Why;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives people of the landlord's agencies a named account (RU15). */
@Service
public class AccountDesk {

    private static final String KEEPERS = "hasAnyRole('MANAGER', 'ADMINISTRATOR')";

    private final AgencyRows rows;
    private final PartnerAccounts accounts;
    private final CurrentPerson person;

    AccountDesk(AgencyRows rows, PartnerAccounts accounts, CurrentPerson person) {
        this.rows = rows;
        this.accounts = accounts;
        this.person = person;
    }

    /** The agencies of the directory, whose people can be invited. */
    @PreAuthorize(KEEPERS)
    @Transactional(readOnly = true)
    public List<Agency> agencies() {
        return rows.of(person.staff().landlord());
    }

    /** Invites somebody. @throws PartnerRefused when the agency is not in the directory, or name or user name will not do */
    @PreAuthorize(KEEPERS)
    @Transactional
    public Invitation invite(UUID agency, String username, String name) {
        if (agencies().stream().noneMatch(one -> one.id().equals(agency))) {
            throw new PartnerRefused(Why.NO_AGENCY);
        }
        if (name.isBlank() || name.strip().length() > 120) {
            throw new PartnerRefused(Why.NO_WORDS);
        }
        if (!username.strip().matches("[A-Za-z0-9._@-]{3,80}")) {
            throw new PartnerRefused(Why.USERNAME_WRONG);
        }
        if (!accounts.isFree(username)) {
            throw new PartnerRefused(Why.USERNAME_TAKEN);
        }
        return accounts.invite(agency, username, name);
    }
}
