package org.fanlight.access;

import org.fanlight.common.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Somebody must be the first. When there is no account at all and the setting {@code fanlight.first-administrator} says
 * {@code landlord/username/name}, their account is made and their login printed once to standard output, never logged.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    private final String wanted;
    private final StaffAccounts accounts;
    private final StaffSetup setup;

    FirstAdministrator(
            @Value("${fanlight.first-administrator:}") String wanted, StaffAccounts accounts, StaffSetup setup) {
        this.wanted = wanted;
        this.accounts = accounts;
        this.setup = setup;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String[] parts = wanted.split("/", 3);
        if (parts.length != 3 || !accounts.isEmpty()) {
            return;
        }
        NewLogin login = setup.make(parts[0], parts[1], parts[2], Role.ADMINISTRATOR);
        System.out.printf(
                "First administrator of %s: user name %s, password %s, authenticator key %s%n",
                parts[0], login.username(), login.password(), login.authenticatorKey());
    }
}
