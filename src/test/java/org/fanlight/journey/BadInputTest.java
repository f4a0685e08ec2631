package org.fanlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.junit.jupiter.api.Test;

/** Whatever is typed into whatever question: a clear answer or a clear message, never a fault. */
class BadInputTest {

    private static final Journey JOURNEY = SomeJourney.report();
    private static final Texts TEXTS = new Texts();
    private static final List<String> NASTY = List.of(
            "",
            "   \n\t ",
            "x".repeat(50_000),
            "😟👨‍👩‍👧‍👦".repeat(40),
            "مجھے ڈر لگتا ہے ‏‎",
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "'; drop table draft; --",
            "{0} {name, plural, other {x}} %s ${jndi:ldap://x}",
            "a\u0000b\u0007\u001b[31m",
            "e\u0301 Å \u1100\u1161",
            "\ud800 half a character",
            "٠٧٧٠٠ ٩٠٠١٢٣",
            "-1",
            "99999999999999999999");

    @Test
    void every_question_takes_or_refuses_every_nasty_text_in_words() {
        for (Question question : JOURNEY.questionnaire().questions()) {
            for (String nasty : NASTY) {
                takesOrRefuses(question, new Answer(List.of(nasty), nasty, Map.of("day", nasty, "from", nasty)));
                takesOrRefuses(question, Answer.said(nasty));
            }
        }
    }

    @Property(tries = 2000)
    void any_answer_is_taken_or_refused_in_words(
            @ForAll("questions") Question question, @ForAll("answers") Answer answer) {
        takesOrRefuses(question, answer);
    }

    @Property(tries = 500)
    void what_was_tidied_once_stays_as_it_is(@ForAll("questions") Question question, @ForAll("answers") Answer answer) {
        Answer once = JOURNEY.tidy(question, answer);
        assertThat(JOURNEY.tidy(question, once)).isEqualTo(once);
    }

    @Test
    void a_minus_before_a_number_is_not_overheard() {
        Question afraid = JOURNEY.questionnaire().question("afraid");
        for (String typed : List.of("-1", "−1", "3-4", "2.5", "1.000")) {
            assertThat(JOURNEY.check(afraid, Answer.said(typed))).as(typed).isNotEmpty();
            assertThat(JOURNEY.tidy(afraid, Answer.said(typed)).words())
                    .as("kept as it was typed")
                    .isEqualTo(typed);
        }
        assertThat(JOURNEY.tidy(afraid, Answer.said(" ۷ ")).words()).isEqualTo("7");
    }

    @Test
    void something_cannot_have_happened_on_a_day_still_to_come() {
        // Half an hour before midnight in London, where the day is what counts.
        Clock now = Clock.fixed(Instant.parse("2026-06-14T22:30:00Z"), ZoneOffset.UTC);
        Journey journey = SomeJourney.report(now);
        Question date = journey.questionnaire().question("date");
        assertThat(journey.check(date, date("14", "6", "2026"))).isEmpty();
        assertThat(journey.check(date, date("", "6", "2026"))).isEmpty();
        assertThat(journey.check(date, date("", "", "2026"))).isEmpty();
        for (Answer future : List.of(date("15", "6", "2026"), date("", "7", "2026"), date("", "", "2027"))) {
            assertThat(journey.check(date, future))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.text()).isEqualTo("journey.error.date.future"));
        }
        for (String day : List.of("-1", "1-2", "0")) {
            assertThat(journey.check(date, date(day, "6", "2026"))).as(day).isNotEmpty();
        }
    }

    @Test
    void ten_thousand_characters_of_any_script_are_taken_and_one_more_is_told() {
        Question what = JOURNEY.questionnaire().question("what");
        for (String character : List.of("a", "ڈ", "😟", "字")) {
            assertThat(JOURNEY.check(what, Answer.said(character.repeat(10_000))))
                    .isEmpty();
            assertThat(JOURNEY.check(what, Answer.said(character.repeat(10_001))))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.text()).isEqualTo("journey.error.long");
                        assertThat(problem.arguments()).containsEntry("over", 1);
                    });
        }
    }

    @Test
    void what_somebody_wrote_stays_as_they_wrote_it() {
        Question what = JOURNEY.questionnaire().question("what");
        String words = "They said: \"<b>go home</b>\"\n\n  مجھے 😟 – 100 % sure…";
        assertThat(JOURNEY.tidy(what, Answer.said(words)).words()).isEqualTo(words);
    }

    @Test
    void a_phone_number_is_taken_in_any_digits_and_refused_with_the_reason() {
        Question number = JOURNEY.questionnaire().question("text_number");
        assertThat(JOURNEY.tidy(number, Answer.said("٠٧٧٠٠ ٩٠٠١٢٣")).words()).isEqualTo("+447700900123");
        assertThat(JOURNEY.check(number, Answer.said("12")))
                .extracting(Problem::text)
                .containsExactly("journey.error.phone");
        assertThat(JOURNEY.check(number, Answer.said("0114 496 0123")))
                .extracting(Problem::text)
                .containsExactly("journey.error.mobile");
    }

    @Test
    void a_date_may_be_vague_but_not_impossible() {
        Question date = JOURNEY.questionnaire().question("date");
        assertThat(JOURNEY.check(date, date("", "11", "2026"))).isEmpty();
        assertThat(JOURNEY.check(date, date("٢١", "١١", "٢٠٢٦"))).isEmpty();
        assertThat(JOURNEY.check(date, Answer.said("around Easter"))).isEmpty();
        assertThat(JOURNEY.check(date, date("31", "2", "2026"))).isNotEmpty();
        assertThat(JOURNEY.check(date, date("5", "", "2026"))).isNotEmpty();
        assertThat(JOURNEY.check(date, date("5", "5", "26"))).isNotEmpty();
    }

    @Test
    void an_answer_that_stands_alone_does_not_go_with_others() {
        Question violence = JOURNEY.questionnaire().question("violence");
        assertThat(JOURNEY.check(violence, Answer.chosen("none", "weapon")))
                .extracting(Problem::text)
                .containsExactly("journey.error.alone");
        assertThat(JOURNEY.check(violence, Answer.chosen("made_up"))).isNotEmpty();
    }

    private static Answer date(String day, String month, String year) {
        return Answer.NONE.with("day", day).with("month", month).with("year", year);
    }

    private static void takesOrRefuses(Question question, Answer answer) {
        Answer tidy = JOURNEY.tidy(question, answer);
        assertThat(Normalizer.isNormalized(tidy.words(), Normalizer.Form.NFC)).isTrue();
        assertThat(new String(tidy.words().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(tidy.words());
        assertThat(tidy.words().chars().filter(c -> c != '\n' && c != '\t').noneMatch(Character::isISOControl))
                .isTrue();
        for (Problem problem : JOURNEY.check(question, answer)) {
            assertThat(TEXTS.say(Language.ENGLISH, problem.text(), problem.arguments()))
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.of(JOURNEY.questionnaire().questions());
    }

    @Provide
    Arbitrary<Answer> answers() {
        Arbitrary<String> words = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(60),
                Arbitraries.of(NASTY),
                Arbitraries.strings().numeric().ofMaxLength(12));
        Arbitrary<Map<String, String>> parts = Arbitraries.maps(
                        Arbitraries.of("day", "month", "year", "from", "to", "postcode", "limits", "made_up"), words)
                .ofMaxSize(4);
        Arbitrary<List<String>> choices = Arbitraries.of("yes", "no", "none", "me", "other", "mon", "made_up")
                .list()
                .ofMaxSize(4);
        return Combinators.combine(choices, words, parts).as(Answer::new);
    }
}
