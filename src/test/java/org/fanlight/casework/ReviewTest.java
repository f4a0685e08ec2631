package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.ContactLog.Contact;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.casework.progress.Stage;
import org.fanlight.casework.referral.ThreeSidesDesk.Side;
import org.fanlight.casework.review.AuditDesk;
import org.fanlight.casework.review.CaseReview;
import org.fanlight.casework.review.CaseReview.Outcome;
import org.fanlight.casework.review.CaseReviewDesk;
import org.fanlight.casework.review.CaseReviewDesk.NewReview;
import org.fanlight.casework.review.NothingToActOnDesk;
import org.fanlight.casework.review.ReviewRefused;
import org.fanlight.casework.review.ReviewRefused.Why;
import org.fanlight.casework.voice.AppealVoice;
import org.fanlight.contact.Method;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.ClockState;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Origin;
import org.fanlight.landlord.SomePack;
import org.fanlight.record.Deed;
import org.fanlight.report.Receipt;
import org.fanlight.report.ToldDesk;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** From the first days of a case to its reviews: every limit of a policy runs, is met or shows as missed. */
@FanlightTest
class ReviewTest {

    private static final Map<Side, String> SIDES = Map.of(
            Side.PERSON, "We call each week", Side.OTHER_PARTY, "A warning", Side.AGENCIES, "None can help more");

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    CaseDesk desk;

    @Autowired
    ClosingDesk closing;

    @Autowired
    ContactLog talks;

    @Autowired
    CaseReviewDesk reviews;

    @Autowired
    NothingToActOnDesk nothing;

    @Autowired
    AuditDesk audits;

    @Autowired
    Stopped stopped;

    @Autowired
    AlertDesk alerts;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Letters letters;

    @Autowired
    AppealVoice voice;

    @Autowired
    ToldDesk told;

    @Autowired
    Landlords landlords;

    @Autowired
    Inbox inbox;

    @Autowired
    Progress progress;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("NWL-11")
    void a_first_assessment_is_promised_within_three_working_days_and_a_late_one_counts_as_missed() {
        As officer = As.officer("nwldc");
        Receipt friday = at("2026-11-20T15:00:00Z", "nwldc");
        due(officer, friday, "first_assessment", "2026-11-25T17:00:00Z");
        assertThat(promised(friday, "nwldc")).contains("first_assessment");
        Receipt saturday = at("2026-11-21T23:00:00Z", "nwldc");
        due(officer, saturday, "first_assessment", "2026-11-25T17:00:00Z");
        some.assess(officer, some.of(saturday));
        assertThat(clockOf(officer, saturday, "first_assessment").state()).isEqualTo(ClockState.MET);

        clock.set(Instant.parse("2026-11-26T09:00:00Z"));
        some.assess(officer, some.of(friday));
        assertThat(clockOf(officer, friday, "first_assessment").state()).isEqualTo(ClockState.MET_LATE);
        assertThat(officer.gets(() -> closing.missing(some.of(friday))))
                .contains(new ClosingDesk.Missing(ClosingDesk.Kind.NO_REASON, "first_assessment"));

        due(officer, at("2026-12-23T10:00:00Z", "nwldc"), "first_assessment", "2026-12-30T17:00:00Z");
        due(officer, at("2026-12-24T10:00:00Z", "nwldc"), "first_assessment", "2026-12-31T17:00:00Z");
        assertThat(promised(at("2026-12-24T11:00:00Z", "bcha"), "bcha")).doesNotContain("first_assessment");
    }

    @Test
    @Keeps("IMA-4.24")
    void first_contact_is_promised_within_a_day_also_at_christmas_and_a_call_nobody_answers_is_only_a_try() {
        As officer = As.officer("imani");
        clock.set(Instant.parse("2026-12-24T16:30:00Z"));
        Receipt receipt = some.send("imani", SomeCase.callable());
        UUID id = some.of(receipt);
        due(officer, receipt, "first_contact", "2026-12-25T16:30:00Z");
        assertThat(promised(receipt, "imani")).contains("first_contact");
        clock.forward(Duration.ofHours(2));
        officer.does(() -> talks.log(id, talk(officer, receipt, Method.CALL, ContactLog.Outcome.NO_ANSWER)));
        assertThatThrownBy(() -> officer.does(
                        () -> talks.log(id, talk(officer, receipt, Method.VISIT, ContactLog.Outcome.TALKED))))
                .as("no visit was called safe")
                .isInstanceOf(ContactLog.Blocked.class);
        assertThat(clockOf(officer, receipt, "first_contact").state().isOpen()).isTrue();
        assertThat(officer.gets(() -> talks.of(id)))
                .extracting(Contact::outcome)
                .containsExactly(ContactLog.Outcome.NO_ANSWER);
        clock.forward(Duration.ofHours(1));
        officer.does(() -> talks.log(id, talk(officer, receipt, Method.CALL, ContactLog.Outcome.TALKED)));
        assertThat(clockOf(officer, receipt, "first_contact").state()).isEqualTo(ClockState.MET);
        assertThat(promised(at("2026-12-24T18:00:00Z", "hexagon"), "hexagon")).doesNotContain("first_contact");
    }

    @Test
    @Keeps("BCHA-7a")
    void what_was_not_done_in_time_stands_in_the_list_of_missed_limits() {
        As officer = As.officer("bcha");
        UUID id = some.open("bcha", SomeCase.quiet());
        UUID elsewhere = some.open("hexagon", SomeCase.quiet());
        assertThat(missed(officer)).doesNotContain(id);
        clock.forward(Duration.ofMinutes(65));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(missed(officer)).contains(id));
        assertThat(missed(As.officer("hexagon")))
                .as("this policy knows no limit for an interview")
                .doesNotContain(elsewhere);
        officer.does(() -> desk.met(id, "interview"));
        officer.does(() -> desk.giveReason(id, "interview", "They asked for Thursday."));
        assertThat(missed(officer)).doesNotContain(id);
    }

    @Test
    @Keeps("XC-35")
    @Keeps("IMA-4.29a")
    void an_open_case_is_reviewed_every_three_months_on_a_working_day_and_a_review_nobody_did_is_told_upwards() {
        As officer = As.officer("imani");
        clock.set(Instant.parse("2026-11-30T09:00:00Z"));
        Receipt receipt = some.send("imani", SomeCase.quiet());
        UUID id = some.of(receipt);
        some.assess(officer, id);
        due(officer, receipt, "case_review", "2027-02-26T17:00:00Z");
        assertThat(clockOf(officer, receipt, "case_review").origin()).isEqualTo(Origin.POLICY);
        Receipt other = some.send("hexagon", SomeCase.quiet());
        assertThat(clockOf(As.officer("hexagon"), other, "case_review").origin())
                .isEqualTo(Origin.DEFAULT);

        clock.set(Instant.parse("2027-02-26T17:30:00Z"));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(As.manager("imani").gets(() -> alerts.of(id)))
                        .anyMatch(alert -> alert.rule().equals("case_review")
                                && alert.kind().toString().equals("BREACHED")));

        refused(() -> keep(officer, id, new NewReview(Outcome.CONTINUE, "", "Glad", null, SIDES, true)), Why.NO_WORDS);
        refused(
                () -> keep(
                        officer,
                        id,
                        new NewReview(Outcome.CONTINUE, "All", "Glad", LocalDate.of(2027, 7, 1), SIDES, true)),
                Why.NO_DAY);
        keep(
                officer,
                id,
                new NewReview(
                        Outcome.CHANGE_PLAN,
                        "Ada and the police",
                        "I sleep better",
                        LocalDate.of(2027, 3, 28),
                        SIDES,
                        true));
        var clocks = officer.gets(() -> desk.clocks(id)).stream()
                .filter(one -> one.rule().equals("case_review"))
                .toList();
        assertThat(clocks).extracting(CaseClock::state).contains(ClockState.MET_LATE, ClockState.RUNNING);
        assertThat(officer.gets(() -> reviews.of(id)))
                .singleElement()
                .returns("Ada and the police", CaseReview::participants)
                .returns("I sleep better", CaseReview::view)
                .returns(LocalDate.of(2027, 3, 25), CaseReview::nextOn);
        assertThat(open(officer, id)).contains("revise-plan", "assess-at-review", "review-case");
        keep(officer, id, review(Outcome.PROPOSE_CLOSING));
        assertThat(officer.gets(() -> desk.again(id)).stage()).isEqualTo(Stage.CLOSING);
    }

    @Test
    @Keeps("NWL-22")
    void that_there_is_nothing_to_act_on_is_for_a_senior_to_decide_and_told_in_the_policys_time() {
        assertThat(landlords.current("nwldc").toSupply()).contains("clock.no_substance");
        As officer = As.officer("nwldc");
        As senior = As.senior("nwldc");
        clock.set(Instant.parse("2026-11-26T12:00:00Z"));
        Receipt receipt = some.send("nwldc", SomeCase.quiet());
        UUID id = some.of(receipt);
        some.assess(officer, id);
        assertThatThrownBy(() -> officer.does(() -> nothing.decide(id, "no-substance")))
                .isInstanceOf(AccessDeniedException.class);
        refused(() -> officer.does(() -> nothing.tell(id, "We looked.", "en-GB")), Why.NOTHING_DECIDED);
        senior.does(() -> nothing.decide(id, "not-enough-evidence"));
        assertThat(clockOf(officer, receipt, "no_substance"))
                .returns(Origin.DEFAULT, CaseClock::origin)
                .returns(ClockState.RUNNING, CaseClock::state);
        assertThat(promised(receipt, "nwldc")).doesNotContain("no_substance");
        assertThat(officer.gets(() -> closing.missing(id)))
                .contains(new ClosingDesk.Missing(ClosingDesk.Kind.OF_A_PART, "staff.review.not-told"));
        officer.does(() -> nothing.tell(id, "We spoke with everybody on the stairs.", "en-GB"));
        assertThat(clockOf(officer, receipt, "no_substance").state()).isEqualTo(ClockState.MET);
        assertThat(As.reporter(receipt.partyId(), "nwldc").gets(letters::mine))
                .anyMatch(letter -> letter.kind() == Letter.Kind.NOTHING_TO_ACT_ON
                        && letter.words().contains("on the stairs"));

        SomePack.publish(
                landlords,
                "nwldc",
                text -> text.replace(
                        "clk.no_substance: {src: to_supply, row: NWL-22}",
                        "clk.no_substance: {length: 5, unit: working_days, src: policy, row: NWL-22}"));
        try {
            assertThat(landlords.current("nwldc").toSupply()).doesNotContain("clock.no_substance");
            Receipt later = some.send("nwldc", SomeCase.quiet());
            UUID second = some.of(later);
            some.assess(officer, second);
            senior.does(() -> nothing.decide(second, "no-substance"));
            due(officer, later, "no_substance", "2026-12-03T17:00:00Z");
            assertThat(promised(later, "nwldc")).contains("no_substance");
        } finally {
            SomePack.publish(landlords, "nwldc", text -> text);
        }
    }

    @Test
    @Keeps("NWL-21")
    void the_summary_is_posted_or_waits_to_be_read_as_the_person_chose_and_when_it_was_opened_is_known() {
        As officer = As.officer("nwldc");
        Receipt receipt = closed(officer, "nwldc");
        UUID id = some.of(receipt);
        As person = As.reporter(receipt.partyId(), "nwldc");
        assertThat(officer.gets(() -> closing.told(id)))
                .singleElement()
                .returns("PAGE", ClosingDesk.Told::delivery)
                .returns(null, ClosingDesk.Told::readAt);
        assertThat(open(officer, id)).doesNotContain("post-summary", "hand-over-summary");
        var read = java.util.Objects.requireNonNull(
                person.gets(() -> progress.of(receipt.partyId())).closing());
        assertThat(read.summary()).isEqualTo("We painted it over.");
        assertThat(read.toCome()).isEqualTo("A new lock on Monday.");
        person.does(progress::closingRead);
        assertThat(officer.gets(() -> closing.told(id)).getFirst().readAt()).isNotNull();

        Receipt byPost = closed(
                officer,
                "nwldc",
                SomeCase.callable()
                        .with("contact", Answer.chosen("post"))
                        .with("post_address", Answer.said("12 Mill Row")));
        assertThat(officer.gets(() -> closing.told(some.of(byPost))).getFirst().delivery())
                .isEqualTo("POST");
        assertThat(open(officer, some.of(byPost))).contains("post-summary");

        SomePack.publish(
                landlords, "nwldc", text -> text.replace("closure.summary: sent_or_notice", "closure.summary: sent"));
        try {
            Receipt always = closed(officer, "nwldc");
            assertThat(open(officer, some.of(always))).contains("hand-over-summary");
        } finally {
            SomePack.publish(landlords, "nwldc", text -> text);
        }
    }

    @Test
    @Keeps("NWL-23")
    void who_comes_back_with_more_opens_their_case_again_under_the_same_reference() {
        As officer = As.officer("nwldc");
        Receipt receipt = closed(officer, "nwldc");
        UUID id = some.of(receipt);
        As person = As.reporter(receipt.partyId(), "nwldc");
        assertThat(person.gets(voice::mayComeBack)).isTrue();
        clock.forward(Duration.ofDays(400));
        person.does(() -> told.addIncident(Answers.NONE.with("what", Answer.said("I filmed it."))));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> officer.gets(() -> desk.again(id)).stage() == Stage.REOPENED);
        assertThat(officer.gets(() -> desk.again(id)).reference())
                .isEqualTo(receipt.reference().digits());
        assertThat(open(officer, id)).contains("assess-again");
        assertThat(officer.gets(() -> desk.timeline(id)))
                .extracting(org.fanlight.record.Record.Entry::deed)
                .contains(Deed.CLOSED, Deed.STAGE_SET);
        assertThat(officer.gets(() -> desk.clocks(id)))
                .anyMatch(one -> one.rule().equals("first_assessment") && one.state() == ClockState.RUNNING);

        SomePack.publish(landlords, "hexagon", text -> text + "reopen.mode: staff_only\n");
        try {
            As elsewhere = As.officer("hexagon");
            Receipt other = closed(elsewhere, "hexagon");
            As theirs = As.reporter(other.partyId(), "hexagon");
            assertThat(theirs.gets(voice::mayComeBack)).isFalse();
            theirs.does(() -> told.addIncident(Answers.NONE.with("what", Answer.said("I filmed it."))));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> open(elsewhere, some.of(other)).contains("assess-again"));
            assertThat(elsewhere.gets(() -> desk.again(some.of(other))).stage()).isEqualTo(Stage.CLOSED);
        } finally {
            SomePack.publish(landlords, "hexagon", text -> text);
        }
    }

    @Test
    @Keeps("HEX-1c")
    void where_it_has_not_stopped_a_manager_closes_and_somebody_asks_again() {
        As officer = As.officer("hexagon");
        As manager = As.manager("hexagon");
        Receipt receipt = some.send("hexagon", SomeCase.quiet());
        UUID id = some.of(receipt);
        some.readyToClose(officer, id);
        some.cannotTalkAboutClosing(officer, receipt);
        assertThat(missingToClose(officer, receipt, "")).containsExactly(ClosingDesk.Kind.STOPPED_NOT_SAID);
        assertThat(missingToClose(officer, receipt, "no")).containsExactly(ClosingDesk.Kind.MANAGER_CLOSES);
        assertThat(missingToClose(manager, receipt, "no")).isEmpty();
        assertThat(open(officer, id)).contains("check-in");
        assertThat(manager.gets(stopped::notStopped))
                .extracting(Stopped.Said::caseId)
                .contains(id);
        officer.does(() -> stopped.checkIn(id, "yes"));
        assertThat(open(officer, id)).doesNotContain("check-in");
        assertThat(manager.gets(stopped::notStopped))
                .extracting(Stopped.Said::caseId)
                .doesNotContain(id);

        As elsewhere = As.officer("bcha");
        Receipt other = some.send("bcha", SomeCase.quiet());
        some.readyToClose(elsewhere, some.of(other));
        some.cannotTalkAboutClosing(elsewhere, other);
        assertThat(missingToClose(elsewhere, other, "")).doesNotContain(ClosingDesk.Kind.STOPPED_NOT_SAID);
    }

    @Test
    @Keeps("HEX-A1.4.7")
    void a_manager_reads_every_tenth_closed_case_and_what_they_found_is_kept() {
        closed(As.officer("hexagon"), "hexagon");
        As manager = As.manager("hexagon");
        manager.does(audits::draw);
        var sample = manager.gets(audits::newest).orElseThrow();
        assertThat(sample.ofCases()).isPositive();
        assertThat(sample.lines()).hasSize((sample.ofCases() + 9) / 10);
        UUID one = sample.lines().getFirst().caseId();
        manager.does(() -> audits.found(sample.id(), one, "to_improve", "The second call came late."));
        assertThat(manager.gets(audits::newest).orElseThrow().lines())
                .anyMatch(line -> line.caseId().equals(one)
                        && "to_improve".equals(line.result())
                        && line.words().equals("The second call came late."));
        assertThatThrownBy(() -> As.officer("hexagon").does(audits::draw)).isInstanceOf(AccessDeniedException.class);
    }

    /** A review of a case where something got better. */
    static NewReview review(Outcome outcome) {
        return new NewReview(outcome, "Ada and the caretaker", "It is quieter now", null, SIDES, true);
    }

    private List<ClosingDesk.Kind> missingToClose(As who, Receipt receipt, String answer) {
        UUID id = some.of(receipt);
        var closed = new ClosingDesk.Closing(
                "action-taken",
                Map.of(receipt.partyId(), new ClosingDesk.Summary("Painted over", "Nothing more")),
                "en-GB",
                answer);
        try {
            who.does(() -> closing.close(id, some.seen(who, id), closed));
            return List.of();
        } catch (ClosingDesk.Refused refused) {
            return refused.missing().stream().map(ClosingDesk.Missing::kind).toList();
        }
    }

    private Receipt closed(As officer, String landlord) {
        return closed(officer, landlord, SomeCase.quiet());
    }

    private Receipt closed(As officer, String landlord, Answers answers) {
        Receipt receipt = some.send(landlord, answers);
        some.readyToClose(officer, some.of(receipt));
        some.cannotTalkAboutClosing(officer, receipt);
        some.close(officer, receipt, "We painted it over.", "A new lock on Monday.");
        return receipt;
    }

    private void keep(As who, UUID id, NewReview review) {
        who.does(() -> reviews.keep(id, some.seen(who, id), review));
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        ReviewRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private List<String> open(As who, UUID id) {
        return who.gets(() -> tasks.of(id)).stream()
                .filter(task -> !task.isDone())
                .map(TaskDesk.Task::code)
                .toList();
    }

    private Receipt at(String instant, String landlord) {
        clock.set(Instant.parse(instant));
        return some.send(landlord, SomeCase.quiet());
    }

    private void due(As who, Receipt receipt, String rule, String instant) {
        assertThat(Duration.between(
                        Instant.parse(instant), clockOf(who, receipt, rule).dueAt()))
                .isBetween(Duration.ZERO, Duration.ofSeconds(20));
    }

    private CaseClock clockOf(As who, Receipt receipt, String rule) {
        UUID id = some.of(receipt);
        return who.gets(() -> desk.clocks(id)).stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private List<String> promised(Receipt receipt, String landlord) {
        some.of(receipt);
        return As.reporter(receipt.partyId(), landlord).gets(() -> progress.of(receipt.partyId())).promises().stream()
                .map(ProgressView.Promise::rule)
                .toList();
    }

    private List<UUID> missed(As who) {
        List<UUID> all = new ArrayList<>();
        var filter = InboxFilter.of(InboxFilter.Kind.BREACHED);
        InboxCursor next = null;
        do {
            InboxCursor from = next;
            var page = who.gets(() -> inbox.page(filter, from));
            page.rows().forEach(row -> all.add(row.id()));
            next = page.next();
        } while (next != null);
        return all;
    }

    private Contact talk(As who, Receipt receipt, Method way, ContactLog.Outcome outcome) {
        return new Contact(receipt.partyId(), clock.instant(), who.who().id(), way, outcome, false, "words");
    }
}
