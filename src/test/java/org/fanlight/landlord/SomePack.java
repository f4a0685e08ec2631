package org.fanlight.landlord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;

/** New versions of a landlord's pack for tests. Each must publish the old text again when it is done. */
public final class SomePack {

    private SomePack() {}

    /** Publishes this landlord's pack, changed so, as its next version; unchanged it is the text that ships. */
    public static void publish(Landlords landlords, String landlord, UnaryOperator<String> change) {
        String file = "landlords/" + landlord + ".yaml";
        try {
            String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            landlords.publish(PackFiles.check(
                            List.of(
                                    new PackFile("landlords/defaults.yaml", PackFilesTest.defaults()),
                                    new PackFile(file, change.apply(text))),
                            key -> true)
                    .getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
