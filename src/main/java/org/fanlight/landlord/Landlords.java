package org.fanlight.landlord;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.fanlight.common.London;
import org.fanlight.common.OpenToAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** The landlords and their policy packs, read and checked when the program starts (XC-01). */
@Service
@OpenToAll(because = "a policy is public, and a reporter chooses the landlord before anything else")
public class Landlords {

    private static final Logger log = LoggerFactory.getLogger(Landlords.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final PackVersions versions;
    private final Clock clock;
    /** Those with a file today. One whose file is gone takes no new reports; its cases keep their pack. */
    private final Set<String> offered;

    private volatile Map<String, NavigableMap<Integer, PolicyPack>> packs = Map.of();
    /** When another node's versions were last looked for; not by the clock, which only says what day it is. */
    private volatile long lookedAt;

    private final ReentrantLock looking = new ReentrantLock();

    Landlords(PackFiles files, PackVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
        List<PackFiles.Checked> read = files.read();
        for (PackFiles.Checked checked : read) {
            versions.keep(checked.file(), checked.defaults(), checked.pack().effectiveFrom());
        }
        this.offered = read.stream().map(checked -> checked.pack().landlord()).collect(Collectors.toUnmodifiableSet());
        lookAgain();
    }

    /** Keeps a checked pack as a landlord's next version. */
    void publish(PackFiles.Checked checked) {
        versions.keep(checked.file(), checked.defaults(), checked.pack().effectiveFrom());
        lookAgain();
    }

    /** Today's pack of every landlord, by name. */
    public List<PolicyPack> all() {
        return offered.stream()
                .map(this::current)
                .sorted(Comparator.comparing(PolicyPack::name))
                .toList();
    }

    /** Today's pack of this landlord, or empty when there is no such landlord. */
    public Optional<PolicyPack> find(String landlord) {
        return offered.contains(landlord) ? Optional.of(current(landlord)) : Optional.empty();
    }

    /** The pack under which this landlord opens cases today. */
    public PolicyPack current(String landlord) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        var history = history(landlord);
        return history.descendingMap().values().stream()
                .filter(pack -> !pack.effectiveFrom().isAfter(today))
                .findFirst()
                .orElse(history.firstEntry().getValue());
    }

    /** One version of a pack, the one a case was opened under. */
    public PolicyPack version(String landlord, int version) {
        PolicyPack pack = history(landlord).get(version);
        if (pack == null) {
            // Published on another node a moment ago.
            lookAgain();
            pack = history(landlord).get(version);
        }
        if (pack == null) {
            throw new IllegalArgumentException(landlord + " has no policy version " + version);
        }
        return pack;
    }

    private NavigableMap<Integer, PolicyPack> history(String landlord) {
        var history = known().get(landlord);
        if (history == null) {
            throw new IllegalArgumentException("no landlord " + landlord);
        }
        return history;
    }

    /** What is known, after a look for what other nodes published, at most every other second and by one at a time. */
    private Map<String, NavigableMap<Integer, PolicyPack>> known() {
        if (System.nanoTime() - lookedAt > LOOK_EVERY.toNanos() && looking.tryLock()) {
            try {
                lookedAt = System.nanoTime();
                lookAgain();
            } catch (DataAccessException | TransactionException databaseAway) {
                log.warn("Policy packs were not looked for again: {}", databaseAway.getMessage());
            } finally {
                looking.unlock();
            }
        }
        return packs;
    }

    /** Reads the versions that were published since; those known already never change. */
    synchronized void lookAgain() {
        Map<String, NavigableMap<Integer, PolicyPack>> all = new HashMap<>();
        Set<String> known = new HashSet<>();
        packs.forEach((landlord, history) -> {
            all.put(landlord, new TreeMap<>(history));
            history.keySet().forEach(version -> known.add(landlord + ' ' + version));
        });
        List<PolicyPack> more = versions.beside(known);
        if (!more.isEmpty()) {
            more.forEach(pack -> all.computeIfAbsent(pack.landlord(), ignored -> new TreeMap<>())
                    .put(pack.version(), pack));
            packs = all;
        }
        lookedAt = System.nanoTime();
    }
}
