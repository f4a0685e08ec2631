package org.fanlight.landlord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The pack files as they lie in their folder, each checked before anything uses it. */
@Component
class PackFiles {

    private static final String DEFAULTS = "defaults";

    private final String folder;
    private final Texts texts;

    PackFiles(@Value("${fanlight.landlords:classpath:landlords/}") String folder, Texts texts) {
        this.texts = texts;
        this.folder = folder.endsWith("/") ? folder : folder + '/';
    }

    /** A file and what it says. */
    record Checked(PackFile file, PackFile defaults, PolicyPack pack) {}

    /**
     * Every pack.
     *
     * @throws PacksRefused when one has a mistake, with all mistakes of all files
     */
    List<Checked> read() {
        return check(files(), key -> texts.has(Language.ENGLISH, key));
    }

    static List<Checked> check(List<PackFile> files, Predicate<String> texts) {
        PackFile defaults = files.stream()
                .filter(file -> file.landlord().equals(DEFAULTS))
                .findFirst()
                .orElseThrow(() -> new PacksRefused(List.of("landlords/defaults.yaml is missing.")));
        List<String> problems = new ArrayList<>();
        List<Checked> checked = new ArrayList<>();
        for (PackFile file : files) {
            if (!file.landlord().equals(DEFAULTS)) {
                PackReader.read(file, defaults, texts, problems)
                        .ifPresent(pack -> checked.add(new Checked(file, defaults, pack)));
            }
        }
        if (!problems.isEmpty()) {
            throw new PacksRefused(problems.stream().distinct().toList());
        }
        return checked;
    }

    private List<PackFile> files() {
        try {
            List<PackFile> files = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(folder + "*.yaml")) {
                files.add(new PackFile(
                        "landlords/" + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The policy packs cannot be read from " + folder, e);
        }
    }
}
