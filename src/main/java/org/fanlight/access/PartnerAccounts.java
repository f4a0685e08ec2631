package org.fanlight.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.PartnerAccount.Invitation;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Role;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Named accounts of people who work for others: invited, withdrawn, closed, each at one landlord (RU15). */
@Service
public class PartnerAccounts {

    /** How long a link to join can be used. */
    static final Duration LASTS = Duration.ofDays(7);

    private static final String KEEPERS = "hasAnyRole('MANAGER', 'ADMINISTRATOR')";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final StaffAccounts accounts;
    private final PartnerAccountRows rows;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    PartnerAccounts(StaffAccounts accounts, PartnerAccountRows rows, CurrentPerson person, Record record, Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** Everybody of a partner at the asker's landlord, by name, also who can no longer come in. */
    @PreAuthorize(KEEPERS)
    @Transactional(readOnly = true)
    public List<PartnerAccount> all() {
        return rows.of(person.staff().landlord());
    }

    /** Whether a user name is free; names are unique over all landlords. */
    @PreAuthorize(KEEPERS)
    @Transactional(readOnly = true)
    public boolean isFree(String username) {
        return accounts.byUsername(StaffSetup.normal(username)).isEmpty();
    }

    /** Invites somebody of an agency. The account opens only when they used the link. */
    @PreAuthorize(KEEPERS)
    @Transactional
    public Invitation invite(UUID agency, String username, String name) {
        var me = person.staff();
        UUID id = accounts.add(
                me.landlord(),
                StaffSetup.normal(username),
                name.strip(),
                Set.of(Role.PARTNER),
                "nobody signs in with this",
                OneTimePasswords.newSecret());
        accounts.disable(id);
        rows.add(id, me.landlord(), agency, me.id());
        record.note(Deed.ADDED, "staff", id, Role.PARTNER.name());
        return link(id);
    }

    /** Makes another link for somebody who has not joined; the one before stops working. */
    @PreAuthorize(KEEPERS)
    @Transactional
    public Invitation again(UUID account) {
        if (!own(account).state().isBefore()) {
            throw new IllegalStateException("joined already");
        }
        record.note(Deed.CHANGED, "staff", account, "invited again");
        return link(account);
    }

    /** Takes an invitation back: its link opens nothing. */
    @PreAuthorize(KEEPERS)
    @Transactional
    public void withdraw(UUID account) {
        if (own(account).state().isBefore()) {
            rows.link(account, null, clock.instant());
            record.note(Deed.CHANGED, "staff", account, "invitation withdrawn");
        }
    }

    /** Closes an account: it signs in no more, and what is open of it ends. */
    @PreAuthorize(KEEPERS)
    @Transactional
    public void close(UUID account) {
        end(own(account));
    }

    /** Closes every account of an agency that left the directory, and takes its invitations back. */
    @PreAuthorize("hasAnyRole('SENIOR', 'ADMINISTRATOR')")
    @Transactional
    public void closeAllOf(UUID agency) {
        rows.of(person.staff().landlord()).stream()
                .filter(one -> one.agency().equals(agency))
                .forEach(this::end);
    }

    /** The agency of whoever of a partner is asking. */
    @PreAuthorize("hasRole('PARTNER')")
    @Transactional(readOnly = true)
    public UUID myAgency() {
        return rows.find(person.partner().id()).orElseThrow().agency();
    }

    private void end(PartnerAccount one) {
        accounts.disable(one.id());
        if (one.state().isBefore()) {
            rows.link(one.id(), null, clock.instant());
        }
        record.note(Deed.CHANGED, "staff", one.id(), "closed");
    }

    private Invitation link(UUID account) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant until = clock.instant().plus(LASTS).truncatedTo(ChronoUnit.MICROS);
        rows.link(account, TakingUp.hash(token), until);
        return new Invitation(account, InvitationPages.DOOR + token, until);
    }

    private PartnerAccount own(UUID account) {
        return rows.of(person.staff().landlord()).stream()
                .filter(one -> one.id().equals(account))
                .findFirst()
                .orElseThrow();
    }
}
