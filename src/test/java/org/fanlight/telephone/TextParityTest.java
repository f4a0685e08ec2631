package org.fanlight.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.PhoneNumber;
import org.fanlight.common.Texts;
import org.fanlight.contact.ContactDesk;
import org.fanlight.contact.IncomingText;
import org.fanlight.contact.SomeSafeContact;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.Journey;
import org.fanlight.journey.Option;
import org.fanlight.journey.Question;
import org.fanlight.journey.Questionnaires;
import org.fanlight.landlord.Landlords;
import org.fanlight.report.NewReport;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.report.Told;
import org.fanlight.report.ToldDesk;
import org.fanlight.standin.StandIn;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** RU30: answers drawn over the whole questionnaire are stored the same, told by text as sent from the page. */
@FanlightTest
class TextParityTest {

    private static final List<String> WORDS = List.of(
            "They",
            "shouted",
            "again",
            "by",
            "the",
            "lift",
            "“go home”",
            "هر شام",
            "źle",
            "ŵyr",
            "🙂",
            "at",
            "night",
            "& left",
            "<b>",
            "O'Neil");

    @Autowired
    StandIn network;

    @Autowired
    Texts texts;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Landlords landlords;

    @Autowired
    Drafts drafts;

    @Autowired
    ReportDesk reports;

    @Autowired
    ToldDesk told;

    @Autowired
    ContactDesk contact;

    @Autowired
    Vault vault;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void time_as_it_is() {
        clock.reset();
    }

    @RepeatedTest(10)
    void random_answers_are_stored_alike() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        var all = landlords.all();
        int number = random.nextInt(all.size());
        String landlord = all.get(number).landlord();
        Language language = Languages.all().get(random.nextInt(Languages.all().size()));
        Journey journey = questionnaires.journey(ReportDesk.REPORT, landlord);
        Answers answers = drawn(journey, random);
        Receipt page = reports.submit(new NewReport(landlord, "web", language, answers));
        Receipt text = texted(answers, journey, number + 1, language);
        As officer = As.officer(landlord);
        Told one = officer.gets(() -> told.told(page.reportId())).orElseThrow();
        Told other = officer.gets(() -> told.told(text.reportId())).orElseThrow();
        assertThat(fields(other)).as("seed %d", seed).isEqualTo(fields(one));
        assertThat(other.name()).isEqualTo(one.name());
        assertThat(other.identity()).isEqualTo(one.identity());
        var asked = officer.gets(() -> contact.forStaff(page.partyId()));
        var given = officer.gets(() -> contact.forStaff(text.partyId()));
        assertThat(given.allowed()).isEqualTo(asked.allowed());
        assertThat(given.hours()).isEqualTo(asked.hours());
        assertThat(given.callNumber()).isEqualTo(asked.callNumber());
        assertThat(given.codeWord()).isEqualTo(asked.codeWord());
        assertThat(given.coverName()).isEqualTo(asked.coverName());
    }

    private static Map<String, Answer> fields(Told told) {
        Map<String, Answer> fields = new LinkedHashMap<>();
        told.lines().forEach(line -> fields.put(line.question().key(), line.answer()));
        return fields;
    }

    private Answers drawn(Journey journey, Random random) {
        Answers answers = Answers.NONE.with("device", Answer.chosen("mine"));
        for (Question question : journey.questionnaire().questions()) {
            boolean asks = question.when().holds(journey.heard(answers));
            boolean answered = question.required() || random.nextInt(10) < 6;
            if (asks && answered && !question.key().equals("device")) {
                Answer answer = drawn(question, random);
                if (!answer.isNone() && journey.check(question, answer).isEmpty()) {
                    answers = answers.with(question.key(), answer);
                }
            }
        }
        return answers;
    }

    private static Answer drawn(Question question, Random random) {
        List<Option> options = question.options();
        return switch (question.type()) {
            case ONE -> {
                Option option = options.get(random.nextInt(options.size()));
                Answer one = Answer.chosen(option.code());
                yield option.words() && random.nextBoolean() ? one.saying(line(random)) : one;
            }
            case MANY -> many(options, random);
            case HOURS -> Answer.chosen("mon", "wed").with("from", "09:00").with("to", "17:00");
            case PHONE -> Answer.said(SomeSafeContact.newNumber().e164());
            case DATE -> Answer.NONE.with("day", "3").with("month", "4").with("year", "2026");
            case PLACE -> Answer.said("Elm House " + line(random)).with("postcode", "SE99 4GH");
            case NUMBER -> Answer.said(String.valueOf(random.nextInt(question.limit() + 1)));
            case TEXT ->
                "email".equals(question.check()) ? Answer.said("somebody@example.org") : Answer.said(line(random));
            case LONG -> Answer.said(line(random) + "\n" + line(random));
            case FILES, STATEMENT -> Answer.NONE;
        };
    }

    private static Answer many(List<Option> options, Random random) {
        List<Option> shuffled = new ArrayList<>(options);
        Collections.shuffle(shuffled, random);
        if (shuffled.getFirst().exclusive()) {
            return Answer.chosen(shuffled.getFirst().code());
        }
        List<Option> some = shuffled.stream()
                .filter(option -> !option.exclusive())
                .limit(1 + random.nextInt(3))
                .toList();
        Answer answer = Answer.chosen(some.stream().map(Option::code).toArray(String[]::new));
        return some.stream().anyMatch(Option::words) && random.nextBoolean() ? answer.saying(line(random)) : answer;
    }

    /** At least three words that are no command and no number. */
    private static String line(Random random) {
        StringBuilder line = new StringBuilder("That is");
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            line.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return line.toString();
    }

    private Receipt texted(Answers answers, Journey journey, int landlord, Language language) {
        Texter texter = new Texter(network, texts);
        texter.says("hello").says(language.autonym()).says("1").says("0").says(String.valueOf(landlord));
        var incoming = new IncomingText("", new PhoneNumber(texter.number()), "", false, "", List.of(), List.of());
        Phone phone = Phone.of(incoming, vault);
        String more = "MORE";
        for (int i = 0; i < 200; i++) {
            clock.forward(Duration.ofSeconds(20));
            String last = texter.answers().getLast();
            if (last.equals(new Quiet(texts).say(language, "text.ready"))) {
                texter.says(more);
            } else if (last.equals(new Quiet(texts).say(language, "text.ready.all"))) {
                texter.says("SEND");
                return sent(phone, texter);
            } else {
                String at = String.valueOf(drafts.find(ReportDesk.REPORT, phone.handle())
                        .orElseThrow()
                        .at());
                Question question = journey.questionnaire().question(at.split("<")[0]);
                texter.says(said(question, answers.of(question.key())));
            }
        }
        throw new AssertionError("the questions do not end: " + texter.answers());
    }

    /** The receipt, while the draft still has it; afterwards what this phone may follow. */
    private Receipt sent(Phone phone, Texter texter) {
        return reports.receipt(phone.handle()).orElseThrow(() -> new AssertionError("not sent: " + texter.answers()));
    }

    private static String said(Question question, Answer answer) {
        if (answer.isNone()) {
            return "SKIP";
        }
        return switch (question.type()) {
            case ONE, MANY -> numbers(question, answer) + (answer.words().isEmpty() ? "" : " " + answer.words());
            case HOURS -> numbers(question, answer) + " 9-17";
            case DATE -> answer.part("day") + "." + answer.part("month") + "." + answer.part("year");
            case PLACE -> answer.words() + ", " + answer.part("postcode");
            default -> answer.words();
        };
    }

    private static String numbers(Question question, Answer answer) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < question.options().size(); i++) {
            if (answer.has(question.options().get(i).code())) {
                numbers.add(String.valueOf(i + 1));
            }
        }
        return String.join(" ", numbers);
    }
}
