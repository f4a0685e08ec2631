package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.asbreview.AsbReviewDesk;
import org.fanlight.casework.asbreview.AsbReviewRefused;
import org.fanlight.casework.asbreview.AsbReviewRefused.Why;
import org.fanlight.casework.asbreview.AsbReviewRequest;
import org.fanlight.casework.progress.Consent;
import org.fanlight.casework.progress.Consents;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.casework.voice.AsbReviewVoice;
import org.fanlight.casework.voice.AsbReviewVoice.Standing;
import org.fanlight.casework.voice.ConsentVoice;
import org.fanlight.common.London;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.report.Receipt;
import org.fanlight.report.ToldDesk;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever reported often enough hears that the council and its partners can be asked to look at the case together. */
@FanlightTest
class AsbReviewTest {

    private static final As OFFICER = As.officer("imani");

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    AsbReviewVoice voice;

    @Autowired
    AsbReviewDesk reviews;

    @Autowired
    ToldDesk told;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Consents consents;

    @Autowired
    ConsentVoice consentVoice;

    @Autowired
    Letters letters;

    @Autowired
    Landlords landlords;

    @Autowired
    JdbcClient database;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("LAW-09")
    void the_third_report_in_six_months_shows_it_and_one_of_hate_is_enough_where_the_area_says_so() {
        Receipt receipt = some.send("imani", SomeCase.quiet());
        some.of(receipt);
        As person = As.reporter(receipt.partyId(), "imani");
        assertThat(standing(person)).isEqualTo(new Standing(1, 3, 6, false));
        more(person, null);
        assertThat(standing(person).isLikely()).isFalse();
        more(person, today().minusMonths(2));
        assertThat(standing(person))
                .as("reported more than a month after it happened")
                .isEqualTo(new Standing(2, 3, 6, false));
        more(person, today().minusDays(3));
        assertThat(standing(person)).isEqualTo(new Standing(3, 3, 6, true));
        clock.forward(Duration.ofDays(200));
        assertThat(standing(person).isLikely()).as("too long ago").isFalse();
        clock.reset();

        Answers hate = SomeCase.quiet().with("perceived", Answer.chosen("me")).with("motives", Answer.chosen("race"));
        As racist = at("Riverbend", hate);
        assertThat(standing(racist).isLikely()).isFalse();
        SomePack.publish(
                landlords,
                "imani",
                text -> text + "\nasb_review.one_hate: [Riverbend]\nasb_review.areas: [\"Hilltop: 2 in 3\"]\n");
        try {
            assertThat(standing(at("Riverbend", hate))).isEqualTo(new Standing(1, 3, 6, true));
            assertThat(standing(at("Riverbend", SomeCase.quiet())).isLikely()).isFalse();
            assertThat(standing(at("Elsewhere", hate)).isLikely()).isFalse();
            As hill = at("Hilltop", SomeCase.quiet());
            more(hill, null);
            assertThat(standing(hill)).isEqualTo(new Standing(2, 2, 3, true));
        } finally {
            SomePack.publish(landlords, "imani", text -> text);
        }
    }

    @Test
    void asking_is_consent_and_the_council_gets_dates_alone_until_it_is_taken_back() {
        Receipt receipt = some.send("imani", SomeCase.quiet());
        UUID id = some.of(receipt);
        As person = As.reporter(receipt.partyId(), "imani");
        person.does(() -> voice.ask("Please look at the stairs.", false));
        assertThat(person.gets(voice::askedAt)).isPresent();
        assertThat(openTasks(id)).contains("pass-on-asb-review");
        assertThat(person.gets(consents::mine)).singleElement().returns("council", Consent::agency);

        AsbReviewRequest request = requests(id).getFirst();
        assertThat(request.words()).isEqualTo("Please look at the stairs.");
        assertThat(OFFICER.gets(() -> reviews.timeline(id, receipt.partyId())))
                .isNotEmpty()
                .anyMatch(line -> line.textKey().equals("staff.asb.line.reported"));
        refused(() -> reviews.outcome(id, request.id(), "They meet.", "en-GB"), Why.NOT_PASSED_ON);
        refused(() -> reviews.passOn(id, request.id(), " "), Why.NO_READER);
        OFFICER.does(() -> reviews.passOn(id, request.id(), "Community safety, town hall"));
        assertThat(openTasks(id)).doesNotContain("pass-on-asb-review");
        assertThat(person.gets(consents::shared))
                .singleElement()
                .matches(one -> one.what().contains("town hall"));
        refused(() -> reviews.passOn(id, request.id(), "Again"), Why.PASSED_ON);
        OFFICER.does(() -> reviews.outcome(id, request.id(), "A meeting every month.", "en-GB"));
        assertThat(person.gets(letters::mine))
                .extracting(Letter::kind)
                .contains(Letter.Kind.ASB_REVIEW_PASSED_ON, Letter.Kind.ASB_REVIEW_OUTCOME);

        person.does(() -> voice.ask("", true));
        AsbReviewRequest second = requests(id).getFirst();
        assertThat(second.bySomebodyElse()).isTrue();
        person.does(() -> consentVoice.withdraw(second.consentId()));
        refused(() -> reviews.passOn(id, second.id(), "Town hall"), Why.TAKEN_BACK);
    }

    private As at(String area, Answers answers) {
        Receipt receipt = some.send("imani", answers);
        database.sql("update case_file set area = ? where id = ?")
                .param(area)
                .param(some.of(receipt).toString())
                .update();
        return As.reporter(receipt.partyId(), "imani");
    }

    private void more(As person, @Nullable LocalDate happened) {
        Answers answers = Answers.NONE.with("what", Answer.said("They shouted again."));
        Answers dated = happened == null
                ? answers
                : answers.with(
                        "date",
                        Answer.NONE
                                .with("day", String.valueOf(happened.getDayOfMonth()))
                                .with("month", String.valueOf(happened.getMonthValue()))
                                .with("year", String.valueOf(happened.getYear())));
        person.does(() -> told.addIncident(dated));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }

    private Standing standing(As person) {
        return person.gets(voice::standing).orElseThrow();
    }

    private List<AsbReviewRequest> requests(UUID id) {
        return OFFICER.gets(() -> reviews.of(id)).getFirst().requests();
    }

    private List<String> openTasks(UUID id) {
        return OFFICER.gets(() -> tasks.of(id)).stream()
                .filter(task -> task.doneAt() == null)
                .map(task -> String.valueOf(task.code()))
                .toList();
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(() -> OFFICER.does(deed))
                .isInstanceOfSatisfying(
                        AsbReviewRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
