package org.fanlight.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;

/** Adds a dated line to {@code docs/proofs.md}. */
final class Proofs {

    private Proofs() {}

    static void write(String what, String seen) throws IOException {
        Files.writeString(
                Path.of("docs/proofs.md"),
                "| " + LocalDate.now() + " | " + what + " | " + seen + " |\n",
                StandardOpenOption.APPEND);
    }
}
