package org.fanlight.landlord;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fanlight.common.Role;

/**
 * One landlord's policy as data, in one version (XC-01). A demonstration made from public summaries (RU16).
 *
 * @param landlord the short name: {@code nwldc}, {@code hexagon}, {@code imani}, {@code bcha}, {@code one_housing}
 * @param effectiveFrom the first day cases are opened under it
 * @param kind {@code council}, {@code provider} or {@code cooperative}
 * @param motives keys in the order they are offered (RU17); the text is {@code policy.motive.<key>}
 * @param forms what happened, keys in the order they are offered; the text is {@code policy.form.<key>}
 * @param clocks every time limit by its name, such as {@code first_contact}
 * @param inWords promises without a number, such as being kept informed
 * @param officeClose when a working day ends
 * @param registers sections of its register of cases; the text is {@code policy.register.<key>}
 * @param anonymityLimits what anonymity cannot do; the text is {@code policy.anonymity.<key>} (XC-10)
 * @param talkBeforeClosing whether the person is spoken to before a case is closed
 * @param handling what else the policy says of how cases are handled
 * @param planning what it says of action plans
 * @param sharing with whom it works, and when it may share something about a person
 * @param appeal how somebody asks for another look at how their case was closed
 * @param roleNames what this landlord calls its roles
 * @param phone a fictional number (Ofcom's range for drama)
 * @param policyTitle the public paper this pack summarises
 * @param policyDated when that paper was made, as far as it says
 * @param toSupply what the paper leaves open, keys; a pack is complete when this is empty
 */
public record PolicyPack(
        String landlord,
        int version,
        LocalDate effectiveFrom,
        String name,
        String kind,
        List<String> motives,
        List<String> forms,
        Map<String, ClockRule> clocks,
        List<Promise> inWords,
        UkRegion region,
        LocalTime officeClose,
        List<String> registers,
        List<String> anonymityLimits,
        boolean talkBeforeClosing,
        Handling handling,
        Planning planning,
        Sharing sharing,
        Appeal appeal,
        Map<Role, String> roleNames,
        String phone,
        String policyTitle,
        String policyDated,
        List<String> toSupply) {

    /**
     * How somebody asks for another look.
     *
     * @param path the landlord's way, such as {@code formal_complaint}
     * @param inPolicy whether its policy says so; otherwise it is what we do where a policy is silent
     */
    public record Appeal(String path, boolean inPolicy) {

        /** The key of the sentence about it. */
        public String textKey() {
            return "policy.appeal." + path;
        }
    }

    /** The rule of this clock. @throws IllegalArgumentException when this landlord has none */
    public ClockRule clock(String name) {
        return findClock(name)
                .orElseThrow(() -> new IllegalArgumentException(landlord + " has no clock named " + name));
    }

    /** The rule of this clock; empty where this landlord has none, such as an interview limit. */
    public Optional<ClockRule> findClock(String name) {
        return Optional.ofNullable(clocks.get(name));
    }

    /** Every clock that this sets going, in the order of the catalogue. */
    public List<ClockRule> startedBy(ClockStart start) {
        return clocks.values().stream().filter(rule -> rule.startsOn() == start).toList();
    }

    /** What residents are promised, in the order things happen: limits the policy or the law sets, never internal ones. */
    public List<Promise> promises() {
        List<Promise> promises = new ArrayList<>();
        for (ClockName clock : ClockName.values()) {
            findClock(clock.inWords()).filter(ClockRule::isPromise).ifPresent(rule -> promises.add(asPromise(rule)));
            inWords.stream()
                    .filter(said -> said.clock().equals(clock.inWords()))
                    .forEach(promises::add);
        }
        return promises;
    }

    private static Promise asPromise(ClockRule rule) {
        String key = "policy." + rule.wording() + '.' + rule.name() + '.'
                + rule.unit().name().toLowerCase(Locale.ROOT);
        return new Promise(rule.name(), key, Map.of("length", rule.length()), rule.row());
    }

    /** Whether the policy says this about a clock in words, such as {@code on_closing}. */
    public boolean says(String clock, String what) {
        return inWords.stream().anyMatch(promise -> promise.key().equals("policy.promise." + clock + '.' + what));
    }

    /** What this landlord's policy or the law promises about one clock; empty when it promises nothing. */
    public Optional<Promise> promise(String clock) {
        return promises().stream()
                .filter(promise -> promise.clock().equals(clock))
                .findFirst();
    }

    /** The same pack, in effect from another day. */
    PolicyPack from(LocalDate day) {
        return new PolicyPack(
                landlord,
                version,
                day,
                name,
                kind,
                motives,
                forms,
                clocks,
                inWords,
                region,
                officeClose,
                registers,
                anonymityLimits,
                talkBeforeClosing,
                handling,
                planning,
                sharing,
                appeal,
                roleNames,
                phone,
                policyTitle,
                policyDated,
                toSupply);
    }
}
