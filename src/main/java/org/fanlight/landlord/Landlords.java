package org.fanlight.landlord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fanlight.common.London;
import org.fanlight.common.OpenToAll;
import org.springframework.stereotype.Service;

/** The landlords and their policy packs, read and checked when the program starts (XC-01). */
@Service
@OpenToAll(because = "a policy is public, and a reporter chooses the landlord before anything else")
public class Landlords {

    private final PackVersions versions;
    private final Clock clock;
    /** Those with a file today. One whose file is gone takes no new reports; its cases keep their pack. */
    private final Set<String> offered;

    private volatile Map<String, NavigableMap<Integer, PolicyPack>> packs = Map.of();

    Landlords(PackFiles files, PackVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
        List<PackFiles.Checked> read = files.read();
        for (PackFiles.Checked checked : read) {
            versions.keep(checked.file(), checked.defaults(), checked.pack().effectiveFrom());
        }
        this.offered = read.stream().map(checked -> checked.pack().landlord()).collect(Collectors.toUnmodifiableSet());
        remember();
    }

    /** Keeps a checked pack as a landlord's next version. */
    void publish(PackFiles.Checked checked) {
        versions.keep(checked.file(), checked.defaults(), checked.pack().effectiveFrom());
        remember();
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
            throw new IllegalArgumentException(landlord + " has no policy version " + version);
        }
        return pack;
    }

    private NavigableMap<Integer, PolicyPack> history(String landlord) {
        var history = packs.get(landlord);
        if (history == null) {
            throw new IllegalArgumentException("no landlord " + landlord);
        }
        return history;
    }

    private void remember() {
        packs = versions.all().stream()
                .collect(Collectors.groupingBy(
                        PolicyPack::landlord,
                        Collectors.toMap(PolicyPack::version, pack -> pack, (one, other) -> other, TreeMap::new)));
    }
}
