package org.fanlight.telephone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.casework.CaseLinks;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.evidence.SomePicture;
import org.fanlight.messages.Message;
import org.fanlight.messages.MessageDesk;
import org.fanlight.report.Told;
import org.fanlight.report.ToldDesk;
import org.fanlight.standin.StandIn;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody tells us by text what happened, question by question (RU1 to RU3, G25), through the provider's own markup. */
@FanlightTest
class TextReportTest {

    /** Where "imani" stands in the list of landlords. */
    private int imani;

    @Autowired
    StandIn network;

    @Autowired
    Texts texts;

    @Autowired
    ToldDesk told;

    @Autowired
    MessageDesk messages;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    CaseLinks cases;

    @Autowired
    org.fanlight.landlord.Landlords landlords;

    @Autowired
    JdbcClient database;

    @Autowired
    ChangeableClock clock;

    private Texter texter;

    private List<UUID> before = List.of();

    @BeforeEach
    void a_new_phone() {
        texter = new Texter(network, texts);
        before = reports();
        imani = 1
                + landlords.all().stream().map(pack -> pack.landlord()).toList().indexOf("imani");
    }

    @AfterEach
    void time_as_it_is() {
        clock.reset();
    }

    static Stream<Language> languages() {
        return Languages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_report_is_told_by_text_in_every_language(Language language) {
        Map<String, String> words = Map.of(
                "en-GB", "my neighbour is at it again",
                "cy", "mae fy nghymydog yn ei wneud eto",
                "pl", "mój sąsiad znowu się awanturuje",
                "ur", "میرا پڑوسی پھر وہی کر رہا ہے");
        String yes = Map.of("en-GB", "Yes please", "cy", "Ie, diolch", "pl", "Tak, proszę", "ur", "جی ہاں شکریہ")
                .get(language.tag());
        String send = Map.of("en-GB", "SEND", "cy", "anfon", "pl", "Wyślij!", "ur", "بھیجیں")
                .get(language.tag());
        texter.in(language)
                .says(String.valueOf(words.get(language.tag())))
                .isTold("text.hello")
                .isTold("text.kept")
                .says(String.valueOf(yes))
                .isTold("text.place")
                .says(language.isRightToLeft() ? "۰" : "0")
                .isTold("text.landlord")
                .says(String.valueOf(imani))
                .isAsked("danger")
                .says(language.isRightToLeft() ? "۳" : "3")
                .isAsked("who")
                .says("1")
                .isAsked("where")
                .says("Elm House, SE99 4GH")
                .isAsked("violence")
                .says("2 6")
                .isAsked("close")
                .says("5")
                .isAsked("landlord_staff")
                .says("3")
                .isAsked("identity")
                .says("1")
                .isTold("text.ready")
                .says(String.valueOf(send))
                .isTold("text.sent")
                .isTold("text.follow")
                .says("1")
                .isTold("text.follow.yes");
        Told report = newest("imani");
        assertThat(report.channel()).isEqualTo("text");
        assertThat(report.language()).isEqualTo(language.tag());
        assertThat(report.identity()).isEqualTo("anonymous");
        assertThat(answer(report, "what").words()).isEqualTo(words.get(language.tag()));
        assertThat(answer(report, "where").words()).isEqualTo("Elm House");
        assertThat(answer(report, "where").part("postcode")).isEqualTo("SE99 4GH");
        assertThat(answer(report, "violence").choices()).containsExactly("threat", "followed");
        assertThat(answer(report, "device").choices()).containsExactly("mine");
        assertThat(answer(report, "danger").choices()).containsExactly("no");
    }

    @Test
    void no_text_ever_holds_a_code_a_reference_or_a_link_and_no_number_is_stored() {
        UUID party = sent();
        String reference = database.sql("select reference from reporter_access where party = ?")
                .param(party.toString())
                .query(String.class)
                .single();
        network.textsTo(texter.number()).forEach(text -> {
            assertThat(text.body().replaceAll("\\D", "")).doesNotContain(reference);
            assertThat(text.body()).doesNotContainPattern("://|www|\\d{4} \\d{4} \\d{4}");
        });
        String digits = texter.number().substring(1);
        for (String table :
                List.of("text_conversation", "text_heard", "text_follower", "text_copy", "contact_number")) {
            List<Map<String, Object>> rows =
                    database.sql("select * from " + table).query().listOfRows();
            assertThat(rows.toString()).doesNotContain(digits);
        }
    }

    @Test
    void somebody_in_danger_gets_the_numbers_that_help_at_once_and_when_we_read_and_can_go_on() {
        texter.begins("hello", imani)
                .says("Yes")
                .isTold("text.now")
                .isTold("text.read")
                .isAsked("who");
        assertThat(texter.answers().getFirst()).contains("999").contains("55").contains("116 123");
    }

    @Test
    void what_is_told_before_we_ask_is_the_first_of_the_report() {
        texter.says("They broke my window last night and shouted")
                .isTold("text.hello")
                .isTold("text.kept")
                .says("no")
                .isTold("text.shared")
                .isTold("text.place");
    }

    @Test
    void what_we_do_not_understand_gets_a_neutral_question_and_a_sentence_is_kept() {
        texter.begins("hi", imani)
                .says("purple")
                .isTold("text.unclear")
                .isAsked("danger")
                .says("he is standing outside my door again now")
                .isTold("text.kept-but")
                .isAsked("danger")
                .says("not sure")
                .isAsked("who")
                .says("1")
                .isAsked("where");
    }

    @Test
    void later_pauses_and_the_next_word_goes_on_where_it_was() {
        texter.begins("hello", imani)
                .says("3")
                .isAsked("who")
                .says("Later please")
                .isTold("text.later");
        clock.forward(Duration.ofHours(40));
        texter.says("1").isAsked("who").says("1").isAsked("what");
    }

    @Test
    void back_goes_back_and_skip_leaves_out_but_not_what_is_needed() {
        texter.begins("hello", imani)
                .says("skip")
                .isTold("text.needed")
                .isAsked("danger")
                .says("3")
                .isAsked("who")
                .says("BACK")
                .isAsked("danger")
                .says("2")
                .isAsked("who")
                .says("SKIP")
                .isAsked("what");
    }

    @Test
    void several_answers_in_one_text_and_a_story_in_two_parts_all_count() {
        String first = "He waited at the gate every evening this week and called me names, and on Monday";
        texter.begins("hello", imani)
                .says("3\nMe.\n")
                .isAsked("what")
                .says(first)
                .isAsked("where")
                .says("he followed me up to the door")
                .isLeftAlone()
                .says("Elm House")
                .isAsked("violence")
                .says("8")
                .says("5")
                .says("3")
                .says("1")
                .isTold("text.ready")
                .says("send")
                .says("2")
                .isTold("text.follow.no");
        assertThat(answer(newest("imani"), "what").words()).isEqualTo(first + "\nhe followed me up to the door");
    }

    @Test
    void the_same_text_brought_twice_counts_once_and_is_answered_again() {
        texter.begins("hello", imani)
                .says("3", "SMtwice" + UUID.randomUUID().toString().substring(0, 8))
                .isAsked("who");
        String sid = "SMtwice" + UUID.randomUUID().toString().substring(0, 8);
        texter.says("1", sid).isAsked("what").says("1", sid).isAsked("what");
    }

    @Test
    void stop_ends_it_at_once_without_a_goodbye_and_the_half_report_is_kept() {
        texter.begins("hello", imani).says("3").isAsked("who").says("STOP").isLeftAlone();
        texter.says("hello?").isLeftAlone();
        texter.says("START").isAsked("who");
    }

    @Test
    void more_asks_everything_else_and_sends_all_of_it() {
        texter.begins("hello", imani);
        for (String words : List.of("3", "1", "They spat at me on the stairs", "Elm House", "8", "5", "3", "1")) {
            texter.says(words);
        }
        texter.isTold("text.ready")
                .says("MORE")
                .isAsked("contact")
                .says("none")
                .isAsked("tenant")
                .says("1")
                .isAsked("forms")
                .says("0");
        assertThat(texter.answers().getFirst()).doesNotStartWith("1 ");
        texter.says("1").isAsked("date").says("21 11 2025").isAsked("times");
    }

    @Test
    void a_phone_that_may_follow_asks_how_it_goes_and_what_it_adds_reaches_the_case() {
        UUID party = sent();
        texter.says("status").isTold("text.stage.new");
        texter.says("There was another one this morning").isTold("text.added");
        List<Message> thread = As.officer("imani").gets(() -> messages.thread(party));
        assertThat(thread).extracting(Message::words).containsExactly("There was another one this morning");
    }

    @Test
    void a_phone_that_told_nothing_hears_nothing_from_status() {
        texter.says("STATUS").isTold("text.stage.none");
        assertThat(texter.answers()).hasSize(1);
    }

    @Test
    void a_phone_that_may_not_follow_hears_nothing_and_what_it_sends_is_something_new() {
        reaches("2");
        texter.isTold("text.follow.no");
        texter.says("STATUS").isTold("text.stage.none");
        texter.says("now he did it again this morning").isTold("text.hello").isTold("text.kept");
    }

    @Test
    void who_asks_for_a_call_says_when_and_no_more() {
        texter.begins("hello", imani)
                .says("3")
                .isAsked("who")
                .says("Please call me")
                .isAsked("call_number")
                .says("1")
                .isAsked("hours")
                .says("1 2 3 4 5 10-16")
                .isTold("text.ready.all")
                .says("send")
                .isTold("text.sent");
        Told report = newest("imani");
        assertThat(answer(report, "what").words()).isEqualTo(texts.say(Language.ENGLISH, "text.call.what"));
        assertThat(report.identity()).isEqualTo("confidential");
    }

    @Test
    void a_picture_sent_by_text_joins_the_report_and_is_deleted_at_the_provider() throws Exception {
        texter.begins("hello", imani).says("3").isAsked("who");
        String url = network.pictureFrom(texter.number(), "", SomePicture.plain("jpeg", 60, 40));
        assertThat(network.stillKeeps(url)).isFalse();
        for (String words : List.of("1", "They painted my door", "Elm House", "8", "5", "3", "1", "send", "1")) {
            texter.says(words);
        }
        Told report = newest("imani");
        assertThat(As.officer("imani").gets(() -> evidence.of(report.reportId())))
                .hasSize(1);
    }

    @Test
    void what_came_by_whatsapp_is_answered_there_and_is_a_conversation_of_its_own() {
        texter.begins("hello", imani);
        assertThat(network.whatsAppFrom(texter.number(), "hello")).isEqualTo(200);
        texter.says("3").isAsked("who");
    }

    private UUID sent() {
        reaches("1");
        texter.isTold("text.follow.yes");
        UUID party = newest("imani").partyId();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> As.officer("imani").gets(() -> cases.caseOf(party)).isPresent());
        return party;
    }

    private void reaches(String follow) {
        texter.begins("hello", imani);
        for (String words : List.of("3", "1", "They shouted at me", "Elm House", "8", "5", "3", "1", "send", follow)) {
            texter.says(words);
        }
    }

    /** The report that was not there before this test; other tests move the clock, so no time tells. */
    private Told newest(String landlord) {
        List<UUID> fresh = reports();
        fresh.removeAll(before);
        assertThat(fresh).hasSize(1);
        return As.officer(landlord).gets(() -> told.told(fresh.getFirst())).orElseThrow();
    }

    private List<UUID> reports() {
        return new ArrayList<>(database.sql("select id from report where channel = 'text'")
                .query((row, n) -> UUID.fromString(row.getString(1)))
                .list());
    }

    private static org.fanlight.journey.Answer answer(Told report, String question) {
        return report.lines().stream()
                .filter(line -> line.question().key().equals(question))
                .map(Told.Line::answer)
                .findFirst()
                .orElseThrow();
    }
}
