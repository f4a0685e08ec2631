package org.fanlight.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
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
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.Journey;
import org.fanlight.journey.Question;
import org.fanlight.journey.Questionnaires;
import org.fanlight.journey.RandomAnswers;
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
        Answers answers = RandomAnswers.over(journey, random);
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
