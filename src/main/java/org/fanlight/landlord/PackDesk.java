package org.fanlight.landlord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.landlord.PackChangeRefused.Why;
import org.fanlight.landlord.PackVersions.Stored;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * An administrator changes the landlord's pack and publishes it as the next version, from today or a later day (XC-01).
 * What was published before is never touched, and a case keeps the version it was opened under.
 */
@Service
public class PackDesk {

    private final PackVersions versions;
    private final Landlords landlords;
    private final Texts texts;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    PackDesk(
            PackVersions versions, Landlords landlords, Texts texts, CurrentPerson person, Record record, Clock clock) {
        this.versions = versions;
        this.landlords = landlords;
        this.texts = texts;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /**
     * What an administrator begins with: the newest version, also one that takes effect later.
     *
     * @param running the version cases are opened under today
     */
    public record Newest(int version, LocalDate effectiveFrom, int running, List<PackSetting> settings) {}

    /** One setting, as it runs today and as it is going to be; null where nothing is said. */
    public record Change(
            PackSetting setting,
            @Nullable SettingValue now,
            @Nullable SettingValue then) {}

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Newest newest() {
        Stored last = last();
        return new Newest(
                last.version(),
                last.from(),
                landlords.current(mine()).version(),
                PackReader.settings(file(last.pack()), defaults(last)));
    }

    /** Every version, newest first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<PackVersion> history() {
        return versions.history(mine());
    }

    /** What would be wrong with this value; empty when nothing is. @param value null for the default */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<String> problems(String key, @Nullable SettingValue value) {
        return problems(last(), Map.of(key, Optional.ofNullable(value)));
    }

    /** What differs between the running version and the newest one with these changes. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Change> differences(Map<String, Optional<SettingValue>> changes) {
        Stored last = last();
        Stored running =
                versions.find(mine(), landlords.current(mine()).version()).orElseThrow();
        List<PackSetting> now = PackReader.settings(file(running.pack()), defaults(running));
        List<Change> differences = new ArrayList<>();
        for (PackSetting then : PackReader.settings(file(with(last.pack(), changes)), defaults(last))) {
            SettingValue before = now.stream()
                    .filter(one -> one.key().equals(then.key()))
                    .findFirst()
                    .map(PackSetting::standing)
                    .orElse(null);
            if (!java.util.Objects.equals(before, then.standing())) {
                differences.add(new Change(then, before, then.standing()));
            }
        }
        return differences;
    }

    /**
     * Publishes the newest version with these changes as the next one.
     *
     * @param seen the version the administrator began with
     * @return the new version's number
     * @throws PackChangeRefused when a colleague was first, a value cannot stand, or the day cannot
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public int publish(int seen, Map<String, Optional<SettingValue>> changes, @Nullable LocalDate from) {
        Stored last = last();
        if (last.version() != seen) {
            throw refused(Why.CHANGED_MEANWHILE);
        }
        String text = with(last.pack(), changes);
        if (text.equals(last.pack())) {
            throw refused(Why.NOTHING_CHANGED);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        if (from == null || from.isBefore(today) || from.isAfter(today.plusYears(5))) {
            throw refused(Why.NO_DAY);
        }
        if (last.from().isAfter(today) && from.isBefore(last.from())) {
            throw new PackChangeRefused(
                    Why.ONE_WAITS,
                    Map.of(
                            "version",
                            last.version(),
                            "day",
                            London.date(
                                    last.from()
                                            .atTime(12, 0)
                                            .atZone(London.ZONE)
                                            .toInstant(),
                                    Language.ENGLISH)),
                    List.of());
        }
        List<String> problems = problems(last, changes);
        if (!problems.isEmpty()) {
            throw new PackChangeRefused(Why.BAD_VALUES, Map.of(), problems);
        }
        Stored next = new Stored(last.version() + 1, from, text, last.defaults());
        if (!versions.publish(mine(), next, person.staff())) {
            throw refused(Why.CHANGED_MEANWHILE);
        }
        record.note(Deed.PUBLISHED, "policy", recordId(mine()), "version " + next.version() + " from " + from);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                landlords.lookAgain();
            }
        });
        return next.version();
    }

    /** Under which id the record holds what is done to this landlord's policy. */
    public static UUID recordId(String landlord) {
        return UUID.nameUUIDFromBytes(("policy " + landlord).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What is wrong with the changes themselves; what an older release left behind does not stand in their way. */
    private List<String> problems(Stored last, Map<String, Optional<SettingValue>> changes) {
        Set<String> before = new HashSet<>(problems(last, last.pack()));
        return problems(last, with(last.pack(), changes)).stream()
                .filter(problem -> !before.contains(problem))
                .distinct()
                .toList();
    }

    private List<String> problems(Stored last, String text) {
        List<String> problems = new ArrayList<>();
        PackReader.read(file(text), defaults(last), key -> texts.has(Language.ENGLISH, key), problems);
        return problems.stream()
                .map(problem -> problem.replaceFirst("^[^:]*, line \\d+: ", ""))
                .toList();
    }

    private static String with(String text, Map<String, Optional<SettingValue>> changes) {
        String changed = text;
        for (var change : changes.entrySet()) {
            if (!PackReader.known().contains(change.getKey())) {
                throw new IllegalArgumentException("no setting " + change.getKey());
            }
            changed = PackText.with(changed, change.getKey(), change.getValue().orElse(null));
        }
        return changed;
    }

    private Stored last() {
        return versions.last(mine()).orElseThrow();
    }

    private PackFile file(String text) {
        return new PackFile("landlords/" + mine() + ".yaml", text);
    }

    private static PackFile defaults(Stored last) {
        return new PackFile("landlords/defaults.yaml", last.defaults());
    }

    private static PackChangeRefused refused(Why why) {
        return new PackChangeRefused(why, Map.of(), List.of());
    }

    private String mine() {
        return person.staff().landlord();
    }
}
