package org.fanlight.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The addresses of our few static files, each with a piece of its hash in it, so that a browser may keep it for ever
 * and still gets a new one at once (RU27); and the addresses of Vaadin's bundle, for the home page to fetch ahead.
 */
@Component
public class StaticFiles {

    /** Under this path lies {@code name-hash.ext}; {@link StaticFilesRoute} serves it. */
    static final String PATH = "/s/";

    private static final Pattern IMPORT =
            Pattern.compile("[\"'`](?:\\./|VAADIN/build/|/VAADIN/build/)?([\\w-]+-[\\w-]{8}\\.js)[\"'`]");

    private final Map<String, Optional<String>> addresses = new ConcurrentHashMap<>();
    private final List<String> bundle;

    StaticFiles() {
        this.bundle = findBundle();
    }

    /** The address of a file of {@code frontend/public}. */
    public String address(String name) {
        return addresses
                .computeIfAbsent(name, StaticFiles::hashed)
                .orElseThrow(() -> new IllegalArgumentException("no file " + name));
    }

    boolean has(String name) {
        return addresses.computeIfAbsent(name, StaticFiles::hashed).isPresent();
    }

    /** The scripts of Vaadin's bundle that the first question needs, in the order they are asked for. */
    public List<String> bundle() {
        return bundle;
    }

    /** The file's name behind an address's last part, or empty when the hash is not today's. */
    Optional<String> name(String addressed) {
        int dot = addressed.lastIndexOf('.');
        int dash = addressed.lastIndexOf('-');
        if (dot < 0 || dash < 0 || dash > dot) {
            return Optional.empty();
        }
        String name = addressed.substring(0, dash) + addressed.substring(dot);
        return name.matches("[a-z-]+\\.(css|js|svg|woff2)")
                        && has(name)
                        && address(name).equals(PATH + addressed)
                ? Optional.of(name)
                : Optional.empty();
    }

    static ClassPathResource file(String name) {
        return new ClassPathResource("META-INF/resources/" + name);
    }

    private static Optional<String> hashed(String name) {
        if (!file(name).exists()) {
            return Optional.empty();
        }
        try (InputStream bytes = file(name).getInputStream()) {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.readAllBytes()))
                    .substring(0, 12);
            int dot = name.lastIndexOf('.');
            return Optional.of(PATH + name.substring(0, dot) + '-' + hash + name.substring(dot));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> findBundle() {
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            var index = resolver.getResource("classpath:META-INF/VAADIN/webapp/index.html");
            if (!index.exists()) {
                return List.of();
            }
            Set<String> found = new LinkedHashSet<>();
            follow(index.getContentAsString(StandardCharsets.UTF_8), found, resolver);
            return found.stream().map(name -> "/VAADIN/build/" + name).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void follow(String text, Set<String> found, PathMatchingResourcePatternResolver resolver)
            throws IOException {
        var names = IMPORT.matcher(text.replace("VAADIN/build/", "./"));
        while (names.find()) {
            String name = names.group(1);
            var script = resolver.getResource("classpath:META-INF/VAADIN/webapp/VAADIN/build/" + name);
            if (script.exists() && found.add(name)) {
                follow(script.getContentAsString(StandardCharsets.UTF_8), found, resolver);
            }
        }
    }
}
