package org.fanlight.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.OpenToAll;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here: the staff of the asker's own landlord, never of another. */
@Service
public class StaffDirectory {

    private final StaffAccounts accounts;
    private final CurrentPerson person;

    StaffDirectory(StaffAccounts accounts, CurrentPerson person) {
        this.accounts = accounts;
        this.person = person;
    }

    /** Colleagues who may be given a case, by name. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<StaffMember> caseworkers() {
        return accounts.of(person.staff().landlord()).stream()
                .filter(account -> !account.person().roles().contains(org.fanlight.common.Role.ADMINISTRATOR))
                .map(StaffDirectory::member)
                .toList();
    }

    /** A colleague by id, or empty when there is none at the asker's landlord. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<StaffMember> find(UUID id) {
        return accounts.find(id)
                .filter(account -> account.person().isStaff())
                .map(StaffDirectory::member)
                .filter(member -> member.landlord().equals(person.staff().landlord()));
    }

    /** Everybody whose account is open at this landlord. */
    @OpenToAll(because = "asked by the system to find who is on duty; never by a screen")
    @Transactional(readOnly = true)
    public List<StaffMember> atLandlord(String landlord) {
        return accounts.of(landlord).stream().map(StaffDirectory::member).toList();
    }

    static StaffMember member(StaffAccounts.Account account) {
        var who = account.person();
        return new StaffMember(who.id(), who.name(), who.roles(), who.landlord());
    }
}
