package org.fanlight.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds, lists and removes the files of one owner, within the limits (E1). */
@Component
class Files {

    private final Intake intake;
    private final FileRows rows;
    private final Custody custody;
    private final Record record;
    private final Vault vault;
    private final EvidenceSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Files(
            Intake intake,
            FileRows rows,
            Custody custody,
            Record record,
            Vault vault,
            EvidenceSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.intake = intake;
        this.rows = rows;
        this.custody = custody;
        this.record = record;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** No transaction is open while the file arrives: a slow phone must not hold a connection. */
    StoredFile add(Owner owner, @Nullable String landlord, String name, boolean keepOriginal, InputStream content)
            throws IOException {
        long room = room(owner);
        boolean lastOfAll = room < settings.fileBytes();
        var taken = intake.take(
                Ids.next(),
                content,
                Math.min(room, settings.fileBytes()),
                lastOfAll ? FileRefused.Reason.TOO_MUCH : FileRefused.Reason.TOO_LARGE,
                keepOriginal);
        try {
            var stored = transaction.execute(status -> enter(owner, landlord, FileName.clean(name), taken));
            return Objects.requireNonNull(stored);
        } catch (RuntimeException e) {
            intake.discard(taken.id());
            throw e;
        }
    }

    List<StoredFile> of(Owner owner) {
        var had = rows.of(owner.id());
        if (had.isEmpty()) {
            return List.of();
        }
        var key = vault.key(owner.id(), owner.boundTo());
        return had.stream().map(row -> row.open(key)).toList();
    }

    void remove(Owner owner, UUID file) {
        vault.key(owner.id(), owner.boundTo());
        transaction.executeWithoutResult(status -> rows.find(file)
                .filter(row -> row.owner().equals(owner.id()) && !row.sent())
                .ifPresent(row -> discard(row.id())));
    }

    /** In the caller's transaction; the bytes go once it is committed. */
    void discard(UUID file) {
        rows.delete(file);
        custody.note(file, CustodyLine.Step.REMOVED);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                intake.discard(file);
            }
        });
    }

    private StoredFile enter(Owner owner, @Nullable String landlord, String name, Intake.Taken taken) {
        rows.lock(owner.id());
        if (room(owner) < taken.size()) {
            throw new FileRefused(FileRefused.Reason.TOO_MUCH);
        }
        var key = vault.key(owner.id(), owner.boundTo());
        var row = new FileRows.Row(
                taken.id(),
                owner.id(),
                landlord,
                taken.type(),
                taken.size(),
                clock.instant(),
                false,
                taken.cleaned(),
                taken.original(),
                key.seal(FileRows.place("name", taken.id()), name),
                key.seal(FileRows.place("file_key", taken.id()), taken.seal().key()),
                key.seal(FileRows.place("sha256", taken.id()), taken.sha256()));
        rows.insert(row);
        custody.note(taken.id(), CustodyLine.Step.RECEIVED);
        if (taken.cleaned()) {
            custody.note(taken.id(), CustodyLine.Step.COPY_MADE);
        }
        if (!taken.original()) {
            custody.note(taken.id(), CustodyLine.Step.ORIGINAL_DESTROYED);
        }
        record.note(Deed.ADDED, "file", taken.id());
        return row.open(key);
    }

    // A report is written in one go; somebody who comes back over months may add as much each day.
    private long room(Owner owner) {
        Instant since = owner.boundTo() == null ? clock.instant().minus(Duration.ofDays(1)) : Instant.EPOCH;
        var held = rows.held(owner.id(), since);
        if (held.files() >= settings.files()) {
            throw new FileRefused(FileRefused.Reason.TOO_MANY);
        }
        long room = settings.totalBytes() - held.bytes();
        if (room <= 0) {
            throw new FileRefused(FileRefused.Reason.TOO_MUCH);
        }
        return room;
    }
}
