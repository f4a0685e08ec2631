package org.fanlight.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.CaseDesk;
import org.fanlight.casework.SomeCase;
import org.fanlight.casework.appeal.Appeal.How;
import org.fanlight.casework.appeal.AppealDesk;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.casework.voice.AppealVoice;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Ids;
import org.fanlight.common.Role;
import org.fanlight.complaints.ComplaintRefused.Why;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Complaints have the law's two stages and limits, and never stand in the way of the case. */
@FanlightTest
class ComplaintTest {

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    ComplaintDesk desk;

    @Autowired
    OwnComplaints own;

    @Autowired
    AppealDesk appeals;

    @Autowired
    AppealVoice voice;

    @Autowired
    CaseDesk cases;

    @Autowired
    Letters letters;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("LAW-07")
    @Keeps("XC-38")
    void a_complaint_has_two_stages_by_the_law_and_the_case_goes_on_meanwhile() {
        clock.set(Instant.parse("2026-12-18T10:00:00Z"));
        As officer = As.officer("hexagon");
        As first = As.senior("hexagon");
        As second = As.manager("hexagon");
        Receipt receipt = some.send("hexagon", SomeCase.quiet());
        UUID id = some.of(receipt);
        As person = As.reporter(receipt.partyId(), "hexagon");
        officer.does(() -> appeals.offerComplaint(id, receipt.partyId()));
        assertThat(told(person)).contains(Letter.Kind.COMPLAINT_OFFERED);
        var stage = officer.gets(() -> cases.again(id)).stage();
        int clocks = officer.gets(() -> cases.clocks(id)).size();

        person.does(() -> own.make(""));
        UUID complaint = mine(person).id();
        due(mine(person), "2026-12-29T17:00:00Z");
        refused(() -> first.does(() -> desk.answer(complaint, "upheld", "Yes")), Why.NOT_ACKNOWLEDGED);
        clock.set(Instant.parse("2026-12-29T10:00:00Z"));
        first.does(() -> desk.acknowledge(complaint));
        due(mine(person), "2027-01-13T17:00:00Z");
        refused(() -> first.does(() -> desk.extend(complaint, 11, "Away")), Why.EXTENSION);
        refused(() -> first.does(() -> desk.extend(complaint, 10, "")), Why.EXTENSION);
        first.does(() -> desk.extend(complaint, 10, "The officer is ill."));
        due(mine(person), "2027-01-27T17:00:00Z");
        refused(() -> first.does(() -> desk.extend(complaint, 1, "Again")), Why.EXTENSION);
        first.does(() -> desk.answer(complaint, "not_upheld", "We looked at every call."));
        assertThat(told(person))
                .contains(
                        Letter.Kind.COMPLAINT_ACKNOWLEDGED,
                        Letter.Kind.COMPLAINT_EXTENDED,
                        Letter.Kind.COMPLAINT_ANSWERED);

        assertThatThrownBy(() -> As.reporter(Ids.next(), "hexagon").does(() -> own.goOn(complaint)))
                .isInstanceOf(NoSuchElementException.class);
        person.does(() -> own.goOn(complaint));
        assertThat(mine(person).stages()).hasSize(2);
        refused(() -> first.does(() -> desk.acknowledge(complaint)), Why.SAME_PERSON);
        second.does(() -> desk.acknowledge(complaint));
        refused(() -> first.does(() -> desk.answer(complaint, "upheld", "Yes")), Why.SAME_PERSON);
        second.does(() -> desk.extend(complaint, 20, "More to read."));
        second.does(() -> desk.answer(complaint, "upheld", "You are right."));
        assertThat(told(person)).contains(Letter.Kind.COMPLAINT_ANSWERED_LAST);
        assertThat(mine(person).mayGoOn()).as("there is no third stage").isFalse();
        assertThat(officer.gets(() -> cases.again(id)).stage()).isEqualTo(stage);
        assertThat(officer.gets(() -> cases.clocks(id))).hasSize(clocks);
        assertThat(first.gets(desk::all))
                .extracting(line -> line.complaint().id())
                .contains(complaint);

        String reference = receipt.reference().digits();
        var told = new Complaint.Told("Nobody called back", "Her sister");
        officer.does(() -> desk.takeDown(reference, "call", told, LocalDate.of(2025, 11, 1)));
        assertThat(mine(person).told().representative()).isEqualTo("Her sister");
        UUID old = mine(person).id();
        first.does(() -> desk.decline(old, "It is too long ago."));
        assertThat(told(person)).contains(Letter.Kind.COMPLAINT_DECLINED);
        officer.does(() -> desk.takeDown(reference, "call", told, LocalDate.of(2026, 11, 1)));
        UUID recent = mine(person).id();
        refused(() -> first.does(() -> desk.decline(recent, "No")), Why.IN_TIME);
    }

    @Test
    @Keeps("XC-37")
    @Keeps("OHG-3.5f")
    void after_the_managers_look_a_second_challenge_opens_a_complaint_and_a_look_never_bars_one() {
        Receipt receipt = closed("one_housing");
        UUID id = some.of(receipt);
        As person = As.reporter(receipt.partyId(), "one_housing");
        assertThat(As.officer("one_housing").gets(() -> appeals.writeDown(id, receipt.partyId(), How.CALL, "")))
                .isTrue();
        person.does(() -> own.make("While you look again"));
        assertThat(person.gets(own::mine)).hasSize(1);
        UUID appeal =
                As.officer("one_housing").gets(() -> appeals.of(id)).getFirst().id();
        clock.forward(Duration.ofDays(1));
        As.manager("one_housing").does(() -> appeals.decide(id, appeal, false, "It was right.", "en-GB"));
        assertThat(told(person)).contains(Letter.Kind.APPEAL_NOT_UPHELD);
        assertThat(person.gets(() -> voice.ask("I do not agree"))).isFalse();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> person.gets(own::mine).size() == 2);
        assertThat(mine(person).stages()).hasSize(1);

        Receipt other = closed("hexagon");
        UUID theirs = some.of(other);
        As stranger = As.reporter(other.partyId(), "hexagon");
        assertThat(stranger.gets(() -> voice.ask(""))).isTrue();
        UUID second =
                As.officer("hexagon").gets(() -> appeals.of(theirs)).getFirst().id();
        assertThatThrownBy(() -> As.officer("hexagon").does(() -> appeals.decide(theirs, second, true, "x", "en-GB")))
                .isInstanceOf(RuntimeException.class);
        As.manager("hexagon").does(() -> appeals.decide(theirs, second, false, "It was right.", "en-GB"));
        assertThatThrownBy(() -> stranger.gets(() -> voice.ask("")))
                .as("this policy has no panel: the person is told that they can complain")
                .isInstanceOf(org.fanlight.common.Refused.class);
        assertThat(stranger.gets(own::mine)).isEmpty();
    }

    private Receipt closed(String landlord) {
        As officer = As.person(new Person(Ids.next(), landlord, Set.of(Role.OFFICER), "Robin"));
        Receipt receipt = some.send(landlord, SomeCase.quiet());
        some.readyToClose(officer, some.of(receipt));
        some.cannotTalkAboutClosing(officer, receipt);
        some.close(officer, receipt, "We painted it over.", "Nothing more.");
        return receipt;
    }

    private Complaint mine(As person) {
        return person.gets(own::mine).getFirst();
    }

    private static void due(Complaint one, String instant) {
        assertThat(one.now().due()).isEqualTo(Instant.parse(instant));
    }

    private List<Letter.Kind> told(As person) {
        return person.gets(letters::mine).stream().map(Letter::kind).toList();
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        ComplaintRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
