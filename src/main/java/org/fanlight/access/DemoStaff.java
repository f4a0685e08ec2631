package org.fanlight.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.common.Role;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fictional staff of the demonstration, four at each landlord. Their logins are printed at the first start and kept in
 * the data folder; {@link #codesNow} stands in for the authenticator apps on their invented phones.
 */
@Component
@Profile("demo")
@Order(10)
public class DemoStaff implements ApplicationRunner {

    private static final Map<Role, List<String>> NAMES = Map.of(
            Role.OFFICER, List.of("Ola Inventedson", "Priya Madeup", "Tom Fictional", "Zofia Pretend", "Gwen Imagined"),
            Role.SENIOR, List.of("Sam Example", "Nia Sample", "Kofi Specimen", "Ewa Placeholder", "Ali Standin"),
            Role.MANAGER, List.of("Max Nobody", "Rhian Noone", "Femi Blank", "Jan Null", "Huda Void"),
            Role.ADMINISTRATOR, List.of("Ada Setup", "Iwan Setup", "Grace Setup", "Piotr Setup", "Sana Setup"));

    private final StaffAccounts accounts;
    private final PartnerAccountRows partners;
    private final StaffSetup setup;
    private final Landlords landlords;
    private final OneTimePasswords passwords;
    private final Clock clock;
    private final Path logins;

    DemoStaff(
            StaffAccounts accounts,
            PartnerAccountRows partners,
            StaffSetup setup,
            Landlords landlords,
            OneTimePasswords passwords,
            Clock clock,
            @Value("${fanlight.demo.logins}") Path logins) {
        this.accounts = accounts;
        this.partners = partners;
        this.setup = setup;
        this.landlords = landlords;
        this.passwords = passwords;
        this.clock = clock;
        this.logins = logins;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.isEmpty()) {
            return;
        }
        StringBuilder page =
                new StringBuilder("Staff of the demonstration (invented people; codes: see the phone page)\n");
        int landlordNumber = 0;
        for (PolicyPack pack : landlords.all()) {
            for (Role role : List.of(Role.OFFICER, Role.SENIOR, Role.MANAGER, Role.ADMINISTRATOR)) {
                String name = NAMES.getOrDefault(role, List.of()).get(landlordNumber % 5);
                String username =
                        pack.landlord().replace("_", "") + "-" + role.name().toLowerCase(java.util.Locale.ROOT);
                NewLogin login = setup.make(pack.landlord(), username, name, role);
                page.append(String.format("  %-26s %s   %s%n", login.username(), login.password(), name));
            }
            landlordNumber++;
        }
        System.out.println(page);
        keep(page.toString());
    }

    /** What the authenticator of each invented colleague, and of each invited partner, shows now, by user name. */
    public Map<String, String> codesNow() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (PolicyPack pack : landlords.all()) {
            for (var account : accounts.of(pack.landlord())) {
                codes.put(account.username(), code(account));
            }
            for (PartnerAccount one : partners.of(pack.landlord())) {
                accounts.find(one.id()).ifPresent(account -> codes.put(account.username(), code(account)));
            }
        }
        return codes;
    }

    private String code(StaffAccounts.Account account) {
        return passwords.at(accounts.totpSecret(account), clock.instant());
    }

    private void keep(String page) {
        try {
            Files.deleteIfExists(logins);
            Files.createFile(
                    logins, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(logins, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
