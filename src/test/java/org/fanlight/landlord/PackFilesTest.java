package org.fanlight.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackFilesTest {

    private static final Texts TEXTS = new Texts();
    private static final Map<String, PolicyPack> PACKS = new PackFiles("classpath:landlords/", TEXTS)
            .read().stream()
                    .map(PackFiles.Checked::pack)
                    .collect(Collectors.toMap(PolicyPack::landlord, Function.identity()));

    @Test
    void five_landlords_ship() {
        assertThat(PACKS.keySet()).containsExactlyInAnyOrder("nwldc", "hexagon", "imani", "bcha", "one_housing");
    }

    @Test
    void every_pack_offers_the_five_strands_and_a_way_not_to_say() {
        assertThat(PACKS.values()).allSatisfy(pack -> {
            assertThat(pack.motives())
                    .startsWith("disability", "race", "religion", "sexual_orientation", "transgender_identity")
                    .endsWith("other", "none", "do_not_know", "rather_not_say")
                    .doesNotHaveDuplicates();
            assertThat(pack.forms()).endsWith("other").doesNotHaveDuplicates();
        });
        assertThat(pack("bcha").motives()).contains("spent_convictions", "political_belief", "age");
        assertThat(pack("hexagon").motives()).contains("class", "sex");
        assertThat(pack("nwldc").motives()).doesNotContain("class");
    }

    @Test
    void a_motive_counts_in_its_strand_whatever_the_landlord_calls_it() {
        assertThat(Strand.of("colour")).contains(Strand.RACE);
        assertThat(Strand.of("gender_reassignment")).contains(Strand.TRANSGENDER_IDENTITY);
        assertThat(Strand.of("class")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "imani, first_contact, POLICY, 24",
        "one_housing, first_contact, DEFAULT, 24",
        "bcha, first_contact, DEFAULT, 24",
        "nwldc, first_assessment, POLICY, 3",
        "hexagon, first_assessment, DEFAULT, 3",
        "hexagon, repair_full, POLICY, 24",
    })
    void a_limit_says_where_it_comes_from(String landlord, String clock, Origin origin, int length) {
        ClockRule rule = pack(landlord).clock(clock);

        assertThat(rule.origin()).isEqualTo(origin);
        assertThat(rule.length()).isEqualTo(length);
        assertThat(rule.isPromise()).isEqualTo(origin == Origin.POLICY);
    }

    @Test
    void residents_are_promised_only_what_the_policy_or_the_law_says() {
        String danger =
                "If something dangerous is broken, the law asks us to look at it and make it safe within 24 hours.";
        String damp = "If there is damp or mould, the law asks us to look into it within 10 working days.";
        assertThat(said("imani")).contains("We will first be in touch within 24 hours.");
        assertThat(said("nwldc"))
                .contains("We will finish our first assessment within 3 working days.")
                .noneMatch(sentence -> sentence.contains("first be in touch"));
        assertThat(said("one_housing")).containsExactly(danger, damp, "We will keep you informed at every step.");
        assertThat(said("hexagon"))
                .containsExactly(
                        "We aim to repair damage within 24 hours of hearing about it.",
                        "If a full repair takes longer, we will make the damage safe within 24 hours.",
                        danger,
                        damp);
    }

    @Test
    void a_limit_in_another_paper_is_missing_until_the_landlord_gives_it() {
        assertThat(pack("nwldc").toSupply()).contains("population", "homes_owned");
        assertThat(pack("bcha").clock("plan_agreed").isPromise()).isFalse();
        assertThat(pack("bcha").toSupply()).contains("clock.first_contact", "clock.plan_agreed");
    }

    @Test
    void clocks_know_what_starts_them() {
        assertThat(pack("nwldc").startedBy(ClockStart.VIOLENCE_KNOWN))
                .extracting(ClockRule::name)
                .containsExactly("violence_handled", "immediate_safety");
        assertThat(pack("bcha").findClock("interview")).isPresent();
        assertThat(pack("imani").findClock("interview")).isEmpty();
    }

    @Test
    void every_mistake_is_named_with_its_file_and_line() {
        String wrong = """
                name: Test Homes
                kind: charity
                effective_from: yesterday
                phone: "020 7946 0018"
                policy.title: Policy
                policy.dated: 2020
                mot.list: [race, race]
                colour.of_doors: red
                closure.talk: maybe
                clk.first_contact: {length: a day, unit: fortnights, src: policy}
                clk.graffiti: {length: 24, unit: elapsed_hours, src: rumour}
                roles: {officer: Officer}
                """;

        List<String> problems = problems(new PackFile("landlords/wrong.yaml", wrong));

        assertThat(problems)
                .contains(
                        "landlords/wrong.yaml, line 2: 'kind' is 'charity'. Say one of cooperative, council, provider.",
                        "landlords/wrong.yaml, line 3: 'effective_from' is 'yesterday'. Say a day such as 2026-11-21.",
                        "landlords/wrong.yaml, line 7: 'mot.list' names 'race' twice.",
                        "landlords/wrong.yaml, line 8: 'colour.of_doors' is not a setting of a policy pack.",
                        "landlords/wrong.yaml, line 9: 'closure.talk' is 'maybe'. Say true or false.",
                        "landlords/wrong.yaml, line 10: 'length' is 'a day'. Say a whole number above 0.",
                        "landlords/wrong.yaml, line 10: 'clk.first_contact' rests on the policy but names no row.",
                        "landlords/wrong.yaml, line 12: 'roles' does not name the senior.")
                .anyMatch(problem -> problem.startsWith("landlords/wrong.yaml, line 4: 'phone'"))
                .anyMatch(problem -> problem.startsWith("landlords/wrong.yaml, line 10: 'unit' is 'fortnights'."))
                .anyMatch(problem -> problem.startsWith("landlords/wrong.yaml, line 11: 'clk.graffiti' does not say"));
    }

    @Test
    void a_word_without_a_text_is_refused() {
        String pack = sample().replace("mot.list: [race]", "mot.list: [race, left_handed]");

        assertThat(problems(new PackFile("landlords/wrong.yaml", pack)))
                .containsExactly("landlords/wrong.yaml, line 7: 'mot.list' needs the text 'policy.motive.left_handed',"
                        + " and no translation file has it.");
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        assertThat(problems(new PackFile("landlords/wrong.yaml", sample() + "kind: council\n")))
                .containsExactly("landlords/wrong.yaml, line 8: 'kind' stands twice. Keep one of them.");
    }

    @Test
    void a_file_that_is_not_yaml_is_named_with_its_line() {
        assertThat(problems(new PackFile("landlords/wrong.yaml", "name: Test\nkind: [council\n")))
                .singleElement()
                .asString()
                .startsWith("landlords/wrong.yaml, line 3: this is not YAML that can be read");
    }

    @Test
    void mistakes_of_all_files_are_told_at_once() {
        List<PackFile> files = new ArrayList<>();
        files.add(new PackFile("landlords/defaults.yaml", defaults()));
        files.add(new PackFile("landlords/one.yaml", sample() + "one: 1\n"));
        files.add(new PackFile("landlords/two.yaml", sample() + "two: 2\n"));

        PacksRefused refused = catchThrowableOfType(PacksRefused.class, () -> PackFiles.check(files, key -> true));

        assertThat(refused.problems())
                .containsExactly(
                        "landlords/one.yaml, line 8: 'one' is not a setting of a policy pack.",
                        "landlords/two.yaml, line 8: 'two' is not a setting of a policy pack.");
        assertThat(refused).hasMessageContaining("line 8").hasMessageContaining("two.yaml");
    }

    private static PolicyPack pack(String landlord) {
        return Objects.requireNonNull(PACKS.get(landlord));
    }

    private static List<String> said(String landlord) {
        return pack(landlord).promises().stream()
                .map(promise -> TEXTS.say(Language.ENGLISH, promise.key(), promise.arguments()))
                .toList();
    }

    private static List<String> problems(PackFile pack) {
        List<String> problems = new ArrayList<>();
        PackReader.read(
                pack,
                new PackFile("landlords/defaults.yaml", defaults()),
                key -> TEXTS.has(Language.ENGLISH, key),
                problems);
        return problems;
    }

    static String sample() {
        return """
                name: Test Homes
                kind: council
                effective_from: 2026-01-01
                phone: "01632 960199"
                policy.title: Policy
                policy.dated: undated
                mot.list: [race]
                """;
    }

    static String defaults() {
        try (var file = PackFilesTest.class.getResourceAsStream("/landlords/defaults.yaml")) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
