package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.fanlight.journey.Question;
import org.fanlight.journey.Questionnaires;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FanlightTest
class DeskInWelshJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Questionnaires questionnaires;

    @Test
    void somebody_at_a_desk_tells_in_welsh_why_they_think_it_happened_and_answers_the_equality_questions() {
        try (Device desk = Device.desk(port)) {
            Tenant helper = Tenant.at(desk, texts)
                    .opens("bcha", Languages.of("cy"))
                    .starts()
                    .answers("danger", "not_sure")
                    .sees("journey.danger_help.heading")
                    .goesOn()
                    .answers("device", "shared")
                    .answers("who", "for_someone")
                    .answers("agrees", "agrees")
                    .tells("what", "Mae rhywun yn gweiddi ar fy nghymydog bob nos.")
                    .tells("where", "Y grisiau, Tŷ’r Llwyfen")
                    .answers("violence", "threat", "followed")
                    .answers("close", "do_not_know")
                    .answers("landlord_staff", "not_sure")
                    .answers("identity", "anonymous")
                    .sees("journey.ready.heading")
                    .presses("journey.ready.more")
                    .sees("journey.ready.more")
                    .presses("journey.section.why")
                    .answers("perceived", "me", "victim")
                    .answers("motives", "race")
                    .isAsked("motive_words")
                    .presses("journey.save")
                    .sees("journey.ready.more")
                    .presses("journey.section.before")
                    .answers("earlier", "yes")
                    .answers("linked", "yes")
                    .isAsked("earlier_words")
                    .presses("journey.save")
                    .sees("journey.ready.more")
                    .presses("journey.ready.check")
                    .sees("journey.check.heading")
                    .goesOn()
                    .sees("report.receipt.heading");
            answersTheEqualityQuestions(helper);
            assertThat(helper.page().locator(".two-numbers")).hasCount(2);
        }
    }

    /** One is answered, one is passed over, and so on to the end. */
    private void answersTheEqualityQuestions(Tenant helper) {
        helper.presses("equality.intro.start").sees("equality.intro.heading").goesOn();
        boolean answers = true;
        for (Question question :
                questionnaires.journey("equality", "bcha").questionnaire().questions()) {
            if (answers && !question.options().isEmpty()) {
                helper.chooses(question.key(), question.options().getFirst().code());
            } else {
                helper.isAsked(question.key());
            }
            helper.goesOn();
            answers = !answers;
        }
        helper.sees("equality.done.heading").goesOn().sees("report.receipt.heading");
    }
}
