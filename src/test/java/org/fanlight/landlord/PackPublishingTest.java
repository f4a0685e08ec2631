package org.fanlight.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.landlord.PackChangeRefused.Why;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** An administrator changes a pack and publishes it. Each test has a landlord of its own. */
@FanlightTest
class PackPublishingTest {

    private static final Map<String, Optional<SettingValue>> TWO_HOURS = Map.of(
            "clk.first_contact",
            Optional.of(new SettingValue.Parts(
                    Map.of("length", "2", "unit", "elapsed_hours", "src", "policy", "row", "page 3"))));

    @Autowired
    Landlords landlords;

    @Autowired
    PackVersions versions;

    @Autowired
    PackFiles files;

    @Autowired
    PackDesk desk;

    @Autowired
    Record record;

    @Autowired
    Texts texts;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    void a_published_change_is_the_next_version_with_its_publisher_in_the_history_and_in_the_record() {
        As admin = landlord("screen_one");
        int before = admin.gets(desk::newest).version();
        assertThat(landlords.current("screen_one").promise("first_contact")).isEmpty();
        assertThat(admin.gets(() -> desk.differences(TWO_HOURS)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.setting().key()).isEqualTo("clk.first_contact");
                    assertThat(change.now()).isInstanceOf(SettingValue.Parts.class);
                    assertThat(change.then())
                            .isEqualTo(TWO_HOURS.values().iterator().next().orElseThrow());
                });

        int version = admin.gets(() -> desk.publish(before, TWO_HOURS, today()));

        assertThat(version).isEqualTo(before + 1);
        assertThat(landlords.current("screen_one").version()).isEqualTo(version);
        assertThat(landlords.current("screen_one").clock("first_contact").length())
                .isEqualTo(2);
        assertThat(landlords.current("screen_one").promise("first_contact")).isPresent();
        assertThat(landlords.version("screen_one", before).promise("first_contact"))
                .isEmpty();
        assertThat(admin.gets(desk::history))
                .extracting(PackVersion::version, PackVersion::source, PackVersion::publisher)
                .startsWith(org.assertj.core.groups.Tuple.tuple(
                        version, "screen", admin.who().name()));
        assertThat(record.of(PackDesk.recordId("screen_one")))
                .anySatisfy(entry -> assertThat(entry)
                        .returns(Deed.PUBLISHED, Record.Entry::deed)
                        .returns(admin.who().id(), Record.Entry::actor));
    }

    @Test
    void a_version_published_on_screen_survives_a_restart_and_new_defaults_and_yields_to_a_changed_file() {
        As admin = landlord("screen_two");
        int version = admin.gets(() -> desk.publish(desk.newest().version(), TWO_HOURS, today()));
        PackFile file = file("screen_two", "");
        PackFile defaults = new PackFile("landlords/defaults.yaml", PackFilesTest.defaults());
        LocalDate since = LocalDate.of(2026, 1, 1);

        assertThat(versions.keep(file, defaults, since)).isFalse();
        assertThat(length("screen_two")).isEqualTo(2);

        PackFile newer = new PackFile("landlords/defaults.yaml", PackFilesTest.defaults() + "# newer\n");
        assertThat(versions.keep(file, newer, since)).isTrue();
        assertThat(versions.keep(file, newer, since)).isFalse();
        landlords.lookAgain();
        assertThat(landlords.current("screen_two").version()).isEqualTo(version + 1);
        assertThat(length("screen_two")).isEqualTo(2);

        assertThat(versions.keep(file("screen_two", "# corrected\n"), newer, since))
                .isTrue();
        landlords.lookAgain();
        assertThat(landlords.current("screen_two").promise("first_contact")).isEmpty();
        assertThat(admin.gets(desk::history))
                .extracting(PackVersion::source)
                .containsExactly("file", "defaults", "screen", "file");
    }

    @Test
    void another_node_sees_a_new_version_within_seconds() {
        As admin = landlord("screen_three");
        Landlords otherNode = new Landlords(files, versions, clock);
        int version = admin.gets(() -> desk.publish(desk.newest().version(), TWO_HOURS, today()));

        await().atMost(Duration.ofSeconds(5))
                .until(() -> otherNode.current("screen_three").version() == version);
    }

    @Test
    void of_two_administrators_the_second_is_told() {
        As one = landlord("screen_four");
        As two = As.staff("screen_four", org.fanlight.common.Role.ADMINISTRATOR, org.fanlight.common.Role.OFFICER);
        int seen = two.gets(desk::newest).version();
        one.does(() -> desk.publish(seen, TWO_HOURS, today()));

        refused(
                two,
                seen,
                Map.of("closure.talk", Optional.of(new SettingValue.One("false"))),
                today(),
                Why.CHANGED_MEANWHILE);
        assertThat(landlords.current("screen_four").talkBeforeClosing()).isTrue();
    }

    @Test
    void a_value_that_cannot_stand_says_what_to_do_and_nothing_is_published() {
        As admin = landlord("screen_five");
        int seen = admin.gets(desk::newest).version();
        assertThat(admin.gets(() -> desk.problems("mot.list", new SettingValue.Several(List.of("left_handed")))))
                .containsExactly(
                        "'mot.list' needs the text 'policy.motive.left_handed', and no translation file has it.");
        assertThat(admin.gets(() -> desk.problems("plan.agree_with", new SettingValue.One("moon"))))
                .containsExactly("'plan.agree_with' is 'moon'. Say one of victim, victims_and_witnesses.");
        assertThat(admin.gets(() -> desk.problems(
                        "clk.graffiti", new SettingValue.Parts(Map.of("length", "a day", "src", "policy")))))
                .anyMatch(problem -> problem.contains("Say a whole number above 0."))
                .anyMatch(problem -> problem.contains("names no row"));
        assertThat(admin.gets(() -> desk.problems("closure.talk", null))).isEmpty();

        refused(admin, seen, Map.of("kind", Optional.of(new SettingValue.One("moon"))), today(), Why.BAD_VALUES);
        refused(
                admin,
                seen,
                Map.of("risk.sections", Optional.of(new SettingValue.Text("[a\nname: Other"))),
                today(),
                Why.BAD_VALUES);
        refused(admin, seen, Map.of(), today(), Why.NOTHING_CHANGED);
        refused(admin, seen, TWO_HOURS, today().minusDays(1), Why.NO_DAY);
        refused(admin, seen, TWO_HOURS, null, Why.NO_DAY);
        assertThat(admin.gets(desk::newest).version()).isEqualTo(seen);
        assertThatThrownBy(() -> As.manager("screen_five").does(() -> desk.publish(seen, TWO_HOURS, today())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_version_waits_for_its_day_and_no_earlier_one_overtakes_it() {
        As admin = landlord("screen_six");
        int seen = admin.gets(desk::newest).version();
        LocalDate later = today().plusDays(30);
        int waiting = admin.gets(() -> desk.publish(seen, TWO_HOURS, later));

        assertThat(landlords.current("screen_six").version()).isEqualTo(seen);
        assertThat(admin.gets(() -> desk.differences(Map.of()))).hasSize(1);
        var more = Map.of("closure.talk", Optional.<SettingValue>of(new SettingValue.One("false")));
        refused(admin, waiting, more, today(), Why.ONE_WAITS);
        clock.forward(Duration.ofDays(31));
        assertThat(landlords.current("screen_six").version()).isEqualTo(waiting);
    }

    @Test
    void what_was_missing_is_given_and_no_longer_counts() {
        As admin = landlord("screen_seven");
        assertThat(landlords.current("screen_seven").toSupply()).contains("homes_owned", "retention");

        admin.does(() -> desk.publish(
                desk.newest().version(),
                Map.of("supplied", Optional.of(new SettingValue.Several(List.of("retention")))),
                today()));

        assertThat(landlords.current("screen_seven").toSupply())
                .contains("homes_owned")
                .doesNotContain("retention");
        assertThat(landlords.current("screen_seven").part(Noted.class).supplied())
                .containsExactly("retention");
    }

    @Test
    void remarks_and_other_settings_stay_when_one_is_changed_added_or_left_to_the_default() {
        String text = "name: A # said so\nlist:\n  - one\n  - two\n# a remark\nkind: council\n";
        String changed = PackText.with(text, "name", new SettingValue.One("B \"c\""));
        assertThat(changed).startsWith("name: \"B \\\"c\\\"\" # said so\n").contains("# a remark");
        assertThat(PackText.with(text, "kind", null)).isEqualTo(text.replace("kind: council\n", ""));
        assertThat(PackText.with(text, "list", new SettingValue.Several(List.of("three"))))
                .contains("list: [\"three\"]")
                .contains("kind: council");
        assertThat(PackText.with(text, "new", new SettingValue.One("x"))).isEqualTo(text + "new: \"x\"\n");
    }

    @Test
    void every_setting_has_words_and_every_noted_conflict_its_note() {
        assertThat(PackReader.known())
                .filteredOn(key -> !key.equals("effective_from"))
                .allSatisfy(key -> assertThat(texts.has(Language.ENGLISH, "staff.setting." + key))
                        .as(key)
                        .isTrue());
        assertThat(landlords.current("hexagon").part(Noted.class).conflicts()).contains("X-05");
        assertThat(landlords.current("imani").part(Noted.class).conflicts()).contains("X-07", "X-24");
        assertThat(landlords.current("nwldc").part(Noted.class).conflicts()).contains("X-12");
    }

    private As landlord(String name) {
        landlords.publish(PackFiles.check(
                        List.of(new PackFile("landlords/defaults.yaml", PackFilesTest.defaults()), file(name, "")),
                        key -> true)
                .getFirst());
        return As.administrator(name);
    }

    private static PackFile file(String landlord, String more) {
        return new PackFile("landlords/" + landlord + ".yaml", PackFilesTest.sample() + more);
    }

    private int length(String landlord) {
        landlords.lookAgain();
        return landlords.current(landlord).clock("first_contact").length();
    }

    private void refused(
            As who,
            int seen,
            Map<String, Optional<SettingValue>> changes,
            @org.jspecify.annotations.Nullable LocalDate day,
            Why why) {
        assertThatThrownBy(() -> who.does(() -> desk.publish(seen, changes, day)))
                .isInstanceOfSatisfying(
                        PackChangeRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(((Clock) clock).instant(), London.ZONE);
    }
}
