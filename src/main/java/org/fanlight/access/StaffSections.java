package org.fanlight.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.OpenToAll;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To which sections of the register of cases an account is limited (XC-40). */
@Service
public class StaffSections {

    private final JdbcClient database;
    private final StaffAccounts accounts;
    private final CurrentPerson person;
    private final Record record;

    StaffSections(JdbcClient database, StaffAccounts accounts, CurrentPerson person, Record record) {
        this.database = database;
        this.accounts = accounts;
        this.person = person;
        this.record = record;
    }

    /** The sections this member of staff is limited to; empty when they are not limited. */
    @OpenToAll(because = "asked by the system wherever a case is read; it names sections and nothing else")
    @Transactional(readOnly = true)
    public Set<String> of(UUID staff) {
        return Set.copyOf(database.sql("select section from staff_section where staff = ?")
                .param(staff.toString())
                .query(String.class)
                .list());
    }

    /** Limits an account of the administrator's landlord to these sections; none of them means no limit. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void limit(UUID staff, Set<String> sections) {
        accounts.find(staff)
                .filter(account ->
                        account.person().landlord().equals(person.staff().landlord()))
                .orElseThrow();
        database.sql("delete from staff_section where staff = ?")
                .param(staff.toString())
                .update();
        for (String section : sections) {
            database.sql("insert into staff_section (staff, section) values (?, ?)")
                    .param(staff.toString())
                    .param(section)
                    .update();
        }
        record.note(Deed.CHANGED, "staff", staff, "sections " + new TreeSet<>(sections));
    }
}
