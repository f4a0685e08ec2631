package org.fanlight.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The box of one owner, who is asked for at each use. */
final class OwnersBox implements FileBox {

    private final Files files;
    private final @Nullable String landlord;
    private final Supplier<Owner> owner;

    OwnersBox(Files files, @Nullable String landlord, Supplier<Owner> owner) {
        this.files = files;
        this.landlord = landlord;
        this.owner = owner;
    }

    @Override
    public List<StoredFile> files() {
        return files.of(owner.get()).stream().filter(file -> !file.sent()).toList();
    }

    @Override
    public StoredFile add(String name, boolean keepOriginal, InputStream content) throws IOException {
        return files.add(owner.get(), landlord, name, keepOriginal, content);
    }

    @Override
    public void remove(UUID file) {
        files.remove(owner.get(), file);
    }
}
