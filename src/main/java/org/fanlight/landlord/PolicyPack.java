package org.fanlight.landlord;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
 * @param parts what else the policy says, each part by its own type; see {@link PackPart}
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
        @Setting("effective_from") LocalDate effectiveFrom,
        @Setting("name") String name,
        @Setting("kind") String kind,
        @Setting("mot.list") List<String> motives,
        @Setting("forms.list") List<String> forms,
        Map<String, ClockRule> clocks,
        List<Promise> inWords,
        @Setting("cal.region") UkRegion region,
        @Setting("cal.office_hours") LocalTime officeClose,
        @Setting("registers") List<String> registers,
        @Setting("anon.text") List<String> anonymityLimits,
        @Setting("closure.talk") boolean talkBeforeClosing,
        Map<Class<? extends PackPart>, PackPart> parts,
        @Setting("appeal.path") Appeal appeal,
        @Setting("roles") Map<Role, String> roleNames,
        @Setting("phone") String phone,
        @Setting("policy.title") String policyTitle,
        @Setting("policy.dated") String policyDated,
        @Setting("to_supply") List<String> toSupply) {

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

    /** What the policy says of one kind of work. */
    public <T extends PackPart> T part(Class<T> type) {
        return type.cast(Objects.requireNonNull(parts.get(type), () -> "no such part: " + type));
    }

    /** How cases are handled. */
    public Handling handling() {
        return part(Handling.class);
    }

    /** How a case ends, and what can follow. */
    public Ending ending() {
        return part(Ending.class);
    }

    /** How action plans are made. */
    public Planning planning() {
        return part(Planning.class);
    }

    /** With whom the landlord works, and when it may share something about a person. */
    public Sharing sharing() {
        return part(Sharing.class);
    }

    /** The papers around the policy. */
    public Papers papers() {
        return part(Papers.class);
    }

    /** What its words say, and what is recorded. */
    public Recording recording() {
        return part(Recording.class);
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
                parts,
                appeal,
                roleNames,
                phone,
                policyTitle,
                policyDated,
                toSupply);
    }
}
