package org.fanlight.casework.works;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.works.WorkRefused.Why;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.landlord.WorkRules;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lends phones: only with every number the policy names in them, and after a call to see that they work (BCHA-4.8h). */
@Service
public class PhoneDesk {

    private final WorkCase work;
    private final PhoneRows rows;
    private final Record record;

    PhoneDesk(WorkCase work, PhoneRows rows, Record record) {
        this.work = work;
        this.rows = rows;
        this.record = record;
    }

    /** Numbers a phone has to hold; empty where the landlord lends none. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<String> contacts(UUID caseId) {
        return contacts(work.cases().read(caseId));
    }

    private static List<String> contacts(Page file) {
        return file.pack().part(WorkRules.class).phoneContacts();
    }

    /** The loans of a case, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Loan> of(UUID caseId) {
        return rows.of(work.cases().read(caseId).id());
    }

    /** Phones of this landlord that should be back by now. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Loan> overdue() {
        return rows.overdue(work.cases().staff().landlord(), today());
    }

    /** Lends a phone. @param testedOn the day of the test call; null when there was none */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID lend(
            UUID caseId,
            String serial,
            List<String> contacts,
            @Nullable LocalDate testedOn,
            @Nullable LocalDate dueOn) {
        Page file = work.open(caseId);
        List<String> wanted = contacts(file);
        if (wanted.isEmpty()) {
            throw new WorkRefused(Why.NOT_IN_POLICY);
        }
        if (serial.isBlank() || serial.length() > 60) {
            throw new WorkRefused(Why.NO_WORDS);
        }
        if (!contacts.containsAll(wanted)) {
            throw new WorkRefused(Why.CONTACTS_MISSING);
        }
        if (testedOn == null || testedOn.isAfter(today())) {
            throw new WorkRefused(Why.NOT_TESTED);
        }
        if (dueOn == null || dueOn.isBefore(today())) {
            throw new WorkRefused(Why.NO_DAY);
        }
        UUID phone = rows.phone(file.landlord(), serial.strip());
        if (rows.isLent(phone)) {
            throw new WorkRefused(Why.LENT);
        }
        UUID id = Ids.next();
        rows.lend(
                phone,
                file.landlord(),
                new Loan(id, file.id(), serial.strip(), List.copyOf(contacts), testedOn, today(), dueOn, null));
        record.note(Deed.WORK_ADDED, "case", file.id(), "phone");
        return id;
    }

    /** It is back. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void back(UUID caseId, UUID loanId) {
        Page file = work.cases().read(caseId);
        rows.of(file.id()).stream()
                .filter(one -> one.id().equals(loanId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such loan"));
        WorkCase.kept(rows.back(loanId, today()));
        record.note(Deed.WORK_DONE, "case", file.id(), "phone");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(work.now(), London.ZONE);
    }
}
