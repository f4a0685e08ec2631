package org.fanlight.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.vault.Vault;
import org.springframework.stereotype.Component;

/** Opens files for staff of the right landlord; a file of another landlord is like one that does not exist. */
@Component
class Opening {

    private final FileRows rows;
    private final SealedFolder folder;
    private final Vault vault;
    private final CurrentPerson person;

    Opening(FileRows rows, SealedFolder folder, Vault vault, CurrentPerson person) {
        this.rows = rows;
        this.folder = folder;
        this.vault = vault;
        this.person = person;
    }

    FileRows.Row row(UUID file) {
        String landlord = person.staff().landlord();
        return rows.find(file)
                .filter(row -> row.sent() && landlord.equals(row.landlord()))
                .orElseThrow(() -> new NoSuchElementException("no file " + file));
    }

    OpenFile copy(FileRows.Row row) throws IOException {
        if (!row.cleaned()) {
            return original(row);
        }
        var key = vault.key(row.owner());
        InputStream content = folder.read(row.id(), Part.COPY, row.seal(key));
        byte[] head = content.readNBytes(Magic.ENOUGH);
        FileType type = Magic.of(head).orElse(FileType.JPEG);
        return new OpenFile(
                FileName.ending(row.open(key).name(), type),
                type.mediaType(),
                new SequenceInputStream(new ByteArrayInputStream(head), content));
    }

    OpenFile original(FileRows.Row row) throws IOException {
        if (!row.original()) {
            throw new NoSuchElementException("no original of file " + row.id());
        }
        var key = vault.key(row.owner());
        return new OpenFile(
                FileName.ending(row.open(key).name(), row.type()),
                row.type().mediaType(),
                folder.read(row.id(), Part.ORIGINAL, row.seal(key)));
    }
}
