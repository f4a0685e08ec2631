package org.fanlight.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text, in every wording and language there is: one segment, and nothing that tells what it is about (F7, G22). */
class DiscretionTest {

    private static final Texts TEXTS = new Texts();
    private static final Wordings WORDINGS = new Wordings(TEXTS);

    @TestFactory
    Stream<DynamicTest> every_text_takes_one_segment() {
        return each((language, text) -> assertThat(Segments.of(text).count()).isEqualTo(1));
    }

    @TestFactory
    Stream<DynamicTest> no_text_holds_an_alarm_word_of_its_language_or_of_english() {
        return each((language, text) -> {
            List<String> alarms = new ArrayList<>(Lexicon.of(language).alarms(text));
            alarms.addAll(Lexicon.of(Language.ENGLISH).alarms(text));
            assertThat(alarms).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> no_text_holds_a_link_a_figure_or_a_place_for_one() {
        return each((language, text) -> {
            assertThat(text).doesNotContainPattern("\\p{Nd}|://|www|[{}]|\\S\\.\\S|@");
        });
    }

    @TestFactory
    Stream<DynamicTest> no_notice_asks_for_an_answer_and_the_question_names_stop() {
        return languages()
                .map(language -> DynamicTest.dynamicTest(language.tag(), () -> {
                    for (int wording = 1; wording <= SafeContact.WORDINGS; wording++) {
                        assertThat(WORDINGS.say(Notice.UPDATE, language, wording))
                                .doesNotContain("?", "؟");
                        assertThat(WORDINGS.say(Notice.CONFIRM_NUMBER, language, wording))
                                .contains("STOP");
                    }
                }));
    }

    @Test
    void all_notices_say_the_same_so_that_none_carries_news() {
        for (Notice notice : List.of(Notice.ACKNOWLEDGEMENT, Notice.CLOSING, Notice.SURVEY)) {
            assertThat(WORDINGS.say(notice, Language.ENGLISH, 1))
                    .isEqualTo(WORDINGS.say(Notice.UPDATE, Language.ENGLISH, 1));
        }
        assertThat(WORDINGS.choices(Language.ENGLISH)).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void the_lint_finds_what_it_looks_for() {
        assertThat(Lexicon.of(Language.ENGLISH).alarms("Your CASE: the officer’s Reply, about harassing"))
                .contains("case", "officer*", "reply", "harass*");
        assertThat(Lexicon.of(Language.ENGLISH).alarms("In any case-by-case")).contains("case");
        assertThat(Lexicon.of(Languages.of("ur")).alarms("آپ کی شکایت")).isNotEmpty();
        assertThat(Lexicon.of(Languages.of("pl")).alarms("W Twojej sprawie")).isNotEmpty();
        assertThat(Lexicon.of(Languages.of("cy")).alarms("Eich achos chi")).isNotEmpty();
    }

    private interface Claim {
        void holds(Language language, String text);
    }

    private static Stream<DynamicTest> each(Claim claim) {
        return languages()
                .flatMap(language -> Stream.of(Notice.CONFIRM_NUMBER, Notice.UPDATE)
                        .flatMap(notice -> Stream.of(1, 2, 3).map(wording -> {
                            String text = WORDINGS.say(notice, language, wording);
                            return DynamicTest.dynamicTest(
                                    language.tag() + " " + notice + " " + wording, () -> claim.holds(language, text));
                        })));
    }

    /** Those that are translated already; that none is missing is another test's claim. */
    private static Stream<Language> languages() {
        return Languages.all().stream().filter(language -> TEXTS.has(language, "sms.notice.1"));
    }
}
