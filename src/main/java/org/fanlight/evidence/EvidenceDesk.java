package org.fanlight.evidence;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.OpenToAll;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Vault;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people can do with files: add them to what they tell us, and, as staff, look at them. */
@Service
public class EvidenceDesk {

    private final Files files;
    private final Opening opening;
    private final FileRows rows;
    private final Custody custody;
    private final Record record;
    private final CurrentPerson person;
    private final Vault vault;

    EvidenceDesk(
            Files files,
            Opening opening,
            FileRows rows,
            Custody custody,
            Record record,
            CurrentPerson person,
            Vault vault) {
        this.files = files;
        this.opening = opening;
        this.rows = rows;
        this.custody = custody;
        this.record = record;
        this.person = person;
        this.vault = vault;
    }

    /** The files of a report that is still being written. */
    @OpenToAll(because = "nothing opens without the handle, which only the writer's browser holds")
    public FileBox ofDraft(UUID draft, String handle) {
        return new OwnersBox(files, null, () -> Owner.draft(draft, handle));
    }

    /** The files the reporter who is asking is adding to what they told before. */
    @PreAuthorize("hasRole('REPORTER')")
    public FileBox ofReporter() {
        // Asked anew each time: a box outlives the sign-in it was made under.
        return new OwnersBox(
                files,
                person.reporter().landlord(),
                () -> Owner.of(person.reporter().id()));
    }

    /** Every file a draft has becomes the report's, in the transaction that sends it; no file is sealed anew for that. */
    @Transactional(propagation = Propagation.MANDATORY)
    @OpenToAll(because = "nothing opens without the handle, which only the writer's browser holds")
    public void move(Owner draft, UUID report, String landlord) {
        var had = rows.of(draft.id());
        if (had.isEmpty()) {
            return;
        }
        var from = vault.key(draft.id(), draft.boundTo());
        var to = vault.key(report);
        for (var row : had) {
            rows.moved(row.sealedFor(report, landlord, from, to));
            custody.note(row.id(), CustodyLine.Step.SENT);
        }
    }

    /** The reporter's files go with what they are sending now, in its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('REPORTER')")
    public List<UUID> send() {
        return send(person.reporter().id());
    }

    private List<UUID> send(UUID owner) {
        var waiting = rows.of(owner).stream()
                .filter(row -> !row.sent())
                .map(FileRows.Row::id)
                .toList();
        waiting.forEach(file -> {
            rows.sent(file);
            custody.note(file, CustodyLine.Step.SENT);
        });
        return waiting;
    }

    /**
     * Files a member of staff adds to something of a case, such as a photo of damage, sealed with the case's key. Whoever
     * offers it has made sure that the case is theirs.
     */
    @PreAuthorize("hasRole('OFFICER')")
    public FileBox ofCase(UUID caseId) {
        return new OwnersBox(files, person.staff().landlord(), () -> Owner.of(caseId));
    }

    /** What a member of staff added to the case belongs to something in it now. @return which files */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('OFFICER')")
    public List<UUID> keep(UUID caseId) {
        return send(caseId);
    }

    /** What the reporter who is asking has sent since the report itself, oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('REPORTER')")
    public List<StoredFile> mine() {
        return files.of(Owner.of(person.reporter().id())).stream()
                .filter(StoredFile::sent)
                .toList();
    }

    /** What was sent with this report, or later by this party, oldest first; nothing of another landlord. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OFFICER')")
    public List<StoredFile> of(UUID reportOrParty) {
        return rows.of(reportOrParty).stream()
                .filter(row -> row.sent() && person.staff().landlord().equals(row.landlord()))
                .map(row -> row.open(vault.key(reportOrParty)))
                .toList();
    }

    /** Who held this file when. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OFFICER')")
    public List<CustodyLine> custody(UUID file) {
        return custody.of(opening.row(file).id());
    }

    /** What staff see of a file: the clean copy of a picture, otherwise the file itself. The look is recorded first. */
    @Transactional
    @PreAuthorize("hasRole('OFFICER')")
    public OpenFile open(UUID file) throws IOException {
        var row = opening.row(file);
        custody.note(file, CustodyLine.Step.COPY_OPENED);
        record.note(Deed.SAW, "file", file);
        return opening.copy(row);
    }

    /** The file as it was added, with all that is hidden in it, when the person let us keep it. */
    @Transactional
    @PreAuthorize("hasRole('SENIOR')")
    public OpenFile openOriginal(UUID file) throws IOException {
        var row = opening.row(file);
        custody.note(file, CustodyLine.Step.ORIGINAL_OPENED);
        record.note(Deed.SAW, "file", file, "original");
        return opening.original(row);
    }

    /** Destroys every file of an owner. Their key is destroyed by whoever forgets them. */
    @Transactional(propagation = Propagation.MANDATORY)
    @OpenToAll(because = "called by the jobs that let go of drafts and people; shows nothing")
    public void forget(UUID owner) {
        rows.of(owner).forEach(row -> files.discard(row.id()));
    }
}
