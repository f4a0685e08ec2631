package org.fanlight.partners.ui;

import org.fanlight.access.PartnerAccount;
import org.fanlight.access.PartnerAccounts;
import org.fanlight.ui.Say;
import org.fanlight.ui.SetupPart;
import org.springframework.stereotype.Component;

/** Shows on the set-up page how many people of other agencies can come in (RU15). */
@Component
class AccountsSetupPart implements SetupPart {

    private final PartnerAccounts accounts;

    AccountsSetupPart(PartnerAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String heading() {
        return "staff.accounts.heading";
    }

    @Override
    public String link() {
        return "/staff/partner-accounts";
    }

    @Override
    public State state(Say say) {
        long open = accounts.all().stream()
                .filter(one -> one.state() == PartnerAccount.State.OPEN)
                .count();
        return new State(say.of("staff.accounts.count", "count", open), false);
    }
}
