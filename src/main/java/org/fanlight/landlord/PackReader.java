package org.fanlight.landlord;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fanlight.common.Role;
import org.jspecify.annotations.Nullable;

/** Makes a pack from its file and the defaults, or says everything that is wrong with it. */
final class PackReader {

    static final Set<String> KINDS = Set.of("council", "provider", "cooperative");
    private static final List<String> LAST_MOTIVES = List.of("other", "none", "do_not_know", "rather_not_say");
    private static final List<Role> STAFF = List.of(Role.OFFICER, Role.SENIOR, Role.MANAGER, Role.ADMINISTRATOR);
    /** Numbers that Ofcom keeps free for drama. */
    private static final String FICTIONAL = "01632 960\\d{3}|0808 157 0\\d{3}|07700 900\\d{3}";

    private final PackPage own;
    private final PackPage defaults;
    private final Predicate<String> texts;
    private final List<Promise> inWords = new ArrayList<>();
    private final List<String> toSupply = new ArrayList<>();
    private final Map<String, List<String>> allowed = new LinkedHashMap<>();

    private PackReader(PackPage own, PackPage defaults, Predicate<String> texts) {
        this.own = own;
        this.defaults = defaults;
        this.texts = texts;
    }

    /**
     * Reads a pack file, refusing everything that is not a setting and every word that has no text.
     *
     * @param texts whether there is a text with this key
     * @return empty when {@code problems} has grown
     */
    static Optional<PolicyPack> read(PackFile pack, PackFile defaults, Predicate<String> texts, List<String> problems) {
        return read(pack, defaults, 1, texts, known(), problems);
    }

    /** Every key a pack may have. */
    static Set<String> known() {
        Set<String> known = new TreeSet<>(PackParts.settings());
        for (ClockName clock : ClockName.values()) {
            known.add(clock.key);
        }
        return known;
    }

    /** Reads a stored version, which may hold settings that are no longer read. */
    static Optional<PolicyPack> readStored(PackFile pack, PackFile defaults, int version, List<String> problems) {
        return read(pack, defaults, version, key -> true, null, problems);
    }

    /** Every setting a pack may have, with what this text and the defaults say of it. */
    static List<PackSetting> settings(PackFile pack, PackFile common) {
        List<String> problems = new ArrayList<>();
        PackReader reader = new PackReader(PackPage.read(pack, problems), PackPage.read(common, problems), key -> true);
        PolicyPack read = reader.pack(pack.landlord(), 1);
        return new PackSettings(reader.own, reader.defaults, reader.allowed, read).all();
    }

    private static Optional<PolicyPack> read(
            PackFile pack,
            PackFile defaults,
            int version,
            Predicate<String> texts,
            @Nullable Set<String> known,
            List<String> problems) {
        int before = problems.size();
        PackPage own = PackPage.read(pack, problems);
        PackPage common = PackPage.read(defaults, problems);
        if (problems.size() > before) {
            return Optional.empty();
        }
        if (known != null) {
            own.only(known, "a policy pack");
            common.only(known, "the defaults");
        }
        PolicyPack read = new PackReader(own, common, texts).pack(pack.landlord(), version);
        return problems.size() > before ? Optional.empty() : Optional.of(read);
    }

    private PolicyPack pack(String landlord, int version) {
        Map<String, ClockRule> clocks = clocks();
        own.list("to_supply").ifPresent(toSupply::addAll);
        defaults.list("to_supply").ifPresent(toSupply::addAll);
        own.list("supplied").ifPresent(toSupply::removeAll);
        PolicyPack pack = new PolicyPack(
                landlord,
                version,
                as("effective_from", LocalDate::parse, "a day such as 2026-11-21", LocalDate.EPOCH),
                required("name"),
                oneOf("kind", KINDS),
                motives(),
                forms(),
                clocks,
                List.copyOf(inWords),
                as(
                        "cal.region",
                        key -> UkRegion.of(key).orElseThrow(() -> new DateTimeException(key)),
                        "england-and-wales, scotland or northern-ireland",
                        UkRegion.ENGLAND_AND_WALES),
                as("cal.office_hours", LocalTime::parse, "a time such as \"17:00\"", LocalTime.of(17, 0)),
                listOf("registers"),
                listOf("anon.text"),
                own.yesOrNo("closure.talk")
                        .or(() -> defaults.yesOrNo("closure.talk"))
                        .orElse(true),
                PackParts.read(new Said(own, defaults, allowed)),
                appeal(),
                roles(),
                phone(),
                required("policy.title"),
                required("policy.dated"),
                List.copyOf(new LinkedHashSet<>(toSupply)));
        everyWordHasAText(pack);
        return pack;
    }

    private void everyWordHasAText(PolicyPack pack) {
        pack.motives().forEach(key -> hasText("mot.list", "policy.motive." + key));
        pack.forms().forEach(key -> hasText("forms.list", "policy.form." + key));
        pack.parts()
                .values()
                .forEach(part ->
                        part.texts().forEach((setting, texts) -> texts.forEach(text -> hasText(setting, text))));
        pack.registers().forEach(key -> hasText("registers", "policy.register." + key));
        pack.anonymityLimits().forEach(key -> hasText("anon.text", "policy.anonymity." + key));
        pack.promises().forEach(promise -> hasText(ClockName.keyOf(promise.clock()), promise.key()));
        hasText("appeal.path", pack.appeal().textKey());
        pack.toSupply().stream()
                .filter(key -> !key.startsWith("clock."))
                .forEach(key -> hasText("to_supply", "staff.missing." + key));
    }

    private void hasText(String setting, String text) {
        if (!texts.test(text)) {
            own.problem(setting, "'%s' needs the text '%s', and no translation file has it.".formatted(setting, text));
        }
    }

    /** The five strands always, then the landlord's own, then what lets everybody answer (RU17). */
    private List<String> motives() {
        Set<String> motives = new LinkedHashSet<>();
        for (Strand strand : Strand.values()) {
            motives.add(strand.key());
        }
        motives.addAll(listOf("mot.list"));
        LAST_MOTIVES.forEach(motives::remove);
        motives.addAll(LAST_MOTIVES);
        return List.copyOf(motives);
    }

    private List<String> forms() {
        Set<String> forms = new LinkedHashSet<>(listOf("forms.list"));
        forms.remove("other");
        forms.add("other");
        return List.copyOf(forms);
    }

    private Map<String, ClockRule> clocks() {
        Map<String, ClockRule> rules = new LinkedHashMap<>();
        for (ClockName clock : ClockName.values()) {
            Optional<ClockRule> common =
                    defaults.inside(clock.key).flatMap(page -> new ClockReader(clock, page).measured());
            Optional<ClockRule> stated = own.inside(clock.key).flatMap(page -> stated(clock, page));
            stated.or(() -> common).ifPresent(rule -> rules.put(clock.inWords(), rule));
        }
        return Collections.unmodifiableMap(rules);
    }

    /** What the pack itself says of a clock; empty where its length is the default one. */
    private Optional<ClockRule> stated(ClockName clock, PackPage page) {
        ClockReader reader = new ClockReader(clock, page);
        reader.saidInWords().ifPresent(inWords::add);
        if (reader.isToSupply()) {
            toSupply.add("clock." + clock.inWords());
            return Optional.empty();
        }
        return reader.isMeasured() ? reader.measured() : Optional.empty();
    }

    // A stored version may be older than the setting.
    private PolicyPack.Appeal appeal() {
        return own.text("appeal.path")
                .map(path -> new PolicyPack.Appeal(path, true))
                .or(() -> defaults.text("appeal.path").map(path -> new PolicyPack.Appeal(path, false)))
                .orElse(new PolicyPack.Appeal("other_manager", false));
    }

    private Map<Role, String> roles() {
        Map<Role, String> names = new EnumMap<>(Role.class);
        Optional<PackPage> page = own.inside("roles").or(() -> defaults.inside("roles"));
        for (Role role : STAFF) {
            String key = role.name().toLowerCase(Locale.ROOT);
            page.flatMap(said -> said.text(key))
                    .ifPresentOrElse(
                            name -> names.put(role, name),
                            () -> own.problem("roles", "'roles' does not name the %s.".formatted(key)));
        }
        return Collections.unmodifiableMap(names);
    }

    private String phone() {
        String phone = required("phone");
        if (!phone.isEmpty() && !phone.matches(FICTIONAL)) {
            own.problem(
                    "phone",
                    "'phone' is '%s'. A demonstration shows only numbers kept for drama, such as 01632 960123."
                            .formatted(phone));
        }
        return phone;
    }

    private String oneOf(String key, Set<String> allowed) {
        String said = required(key);
        if (!said.isEmpty() && !allowed.contains(said)) {
            own.problem(
                    key,
                    "'%s' is '%s'. Say one of %s.".formatted(key, said, String.join(", ", new TreeSet<>(allowed))));
        }
        return said;
    }

    private String required(String key) {
        return own.text(key).or(() -> defaults.text(key)).orElseGet(() -> {
            if (!own.has(key)) {
                own.problem(key, "'%s' is missing.".formatted(key));
            }
            return "";
        });
    }

    private List<String> listOf(String key) {
        List<String> list = own.list(key).or(() -> defaults.list(key)).orElse(List.of());
        if (list.isEmpty()) {
            own.problem(key, "'%s' names nothing.".formatted(key));
        }
        for (String item : list) {
            if (!item.matches("[a-z][a-z_]*")) {
                own.problem(key, "'%s' names '%s'. Keys are lower-case letters and _.".formatted(key, item));
            }
        }
        return List.copyOf(list);
    }

    private <T> T as(String key, Function<String, T> parse, String wanted, T otherwise) {
        String said = required(key);
        try {
            return said.isEmpty() ? otherwise : parse.apply(said);
        } catch (DateTimeException notOne) {
            own.problem(key, "'%s' is '%s'. Say %s.".formatted(key, said, wanted));
            return otherwise;
        }
    }
}
