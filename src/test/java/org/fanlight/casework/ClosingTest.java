package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.ClosingDesk.Closing;
import org.fanlight.casework.ClosingDesk.Kind;
import org.fanlight.casework.ClosingDesk.Missing;
import org.fanlight.casework.ContactLog.Contact;
import org.fanlight.casework.ContactLog.Outcome;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.casework.progress.Stage;
import org.fanlight.contact.Method;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A case closes only when what was promised is done, and the person then reads what was done. */
@FanlightTest
class ClosingTest {

    private static final As OFFICER = As.officer("imani");

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    CaseDesk desk;

    @Autowired
    AssessmentDesk assessments;

    @Autowired
    ClosingDesk closing;

    @Autowired
    TaskDesk tasks;

    @Autowired
    ContactLog talks;

    @Autowired
    Progress progress;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    void a_fresh_case_is_kept_open_by_everything_that_is_missing() {
        UUID id = some.open("imani", SomeCase.callable());
        OFFICER.does(() -> tasks.add(id, "Look at the door", Instant.now().plusSeconds(3600)));
        assertThat(missing(id))
                .contains(Kind.NOT_PROPOSED, Kind.NO_ASSESSMENT, Kind.OPEN_PROMISE, Kind.UNFINISHED_TASKS, Kind.NO_TALK)
                .doesNotContain(Kind.NO_REASON);
        var refused = catchThrowableOfType(
                ClosingDesk.Refused.class,
                () -> OFFICER.does(() -> closing.close(id, seen(id), new Closing("", Map.of(), "en-GB"))));
        assertThat(refused.missing())
                .extracting(Missing::kind)
                .contains(Kind.NO_REASON_CODE, Kind.NO_SUMMARY, Kind.NO_TALK);
        assertThat(OFFICER.gets(() -> desk.again(id)).stage()).isEqualTo(Stage.NEW);
    }

    @Test
    void a_missed_limit_needs_its_reason_before_the_case_closes() {
        UUID id = some.open("imani", SomeCase.callable());
        clock.forward(Duration.ofHours(25));
        assertThat(OFFICER.gets(() -> closing.missing(id))).contains(new Missing(Kind.NO_REASON, "first_contact"));
        OFFICER.does(() -> desk.giveReason(id, "first_contact", "The number did not ring."));
        assertThat(OFFICER.gets(() -> closing.missing(id)))
                .doesNotContain(new Missing(Kind.NO_REASON, "first_contact"));
    }

    @Test
    void a_finished_case_closes_and_its_person_reads_what_was_done_until_it_opens_again() {
        Receipt receipt = some.send("imani", SomeCase.callable());
        UUID id = some.of(receipt);
        ready(id, receipt);
        assertThat(missing(id)).isEmpty();
        OFFICER.does(() -> closing.close(id, seen(id), summary(receipt, "We spoke with the neighbour.")));
        ProgressView closed = seenBy(receipt);
        assertThat(closed.stage()).isEqualTo(Stage.CLOSED);
        assertThat(closed.closing())
                .extracting(ProgressView.Closing::summary)
                .isEqualTo("We spoke with the neighbour.");
        assertThat(closed.timeline())
                .extracting(ProgressView.Moment::stage)
                .containsExactly(Stage.NEW, Stage.ASSESSING, Stage.WORKING, Stage.CLOSING, Stage.CLOSED);
        OFFICER.does(() -> desk.move(id, seen(id), Step.REOPEN));
        assertThat(seenBy(receipt).stage()).isEqualTo(Stage.REOPENED);
        assertThat(seenBy(receipt).closing()).isNull();
    }

    @Test
    void only_a_senior_closes_because_there_was_nothing_to_act_on() {
        Receipt receipt = some.send("imani", SomeCase.callable());
        UUID id = some.of(receipt);
        ready(id, receipt);
        var nothing = new Closing("no-substance", Map.of(receipt.partyId(), "We found nothing."), "en-GB");
        assertThatThrownBy(() -> OFFICER.does(() -> closing.close(id, seen(id), nothing)))
                .isInstanceOfSatisfying(
                        ClosingDesk.Refused.class,
                        refused ->
                                assertThat(refused.missing()).containsExactly(new Missing(Kind.SENIOR_CLOSES, null)));
        As.senior("imani").does(() -> closing.close(id, seen(id), nothing));
        assertThat(seenBy(receipt).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void a_person_who_cannot_be_reached_safely_does_not_keep_the_case_open_once_that_is_written_down() {
        Receipt receipt = some.send("imani", SomeCase.quiet());
        UUID id = some.of(receipt);
        OFFICER.does(() -> talks.log(id, talk(receipt, Outcome.NOT_POSSIBLE, true)));
        assertThat(missing(id)).doesNotContain(Kind.NO_TALK);
    }

    private void ready(UUID id, Receipt receipt) {
        OFFICER.does(() -> desk.takeUp(id, seen(id)));
        OFFICER.does(() -> talks.log(id, talk(receipt, Outcome.TALKED, true)));
        OFFICER.does(() -> assessments.finish(id, seen(id), SomeCase.calm()));
        OFFICER.gets(() -> tasks.of(id)).forEach(task -> OFFICER.does(() -> tasks.done(id, task.id())));
        OFFICER.does(() -> desk.move(id, seen(id), Step.PROPOSE_CLOSING));
    }

    private Contact talk(Receipt receipt, Outcome outcome, boolean aboutClosing) {
        return new Contact(
                receipt.partyId(), clock.instant(), OFFICER.who().id(), Method.CALL, outcome, aboutClosing, "Why");
    }

    private static Closing summary(Receipt receipt, String words) {
        return new Closing("action-taken", Map.of(receipt.partyId(), words), "en-GB");
    }

    private ProgressView seenBy(Receipt receipt) {
        return As.reporter(receipt.partyId(), "imani").gets(() -> progress.of(receipt.partyId()));
    }

    private Seen seen(UUID id) {
        return some.seen(OFFICER, id);
    }

    private List<Kind> missing(UUID id) {
        return OFFICER.gets(() -> closing.missing(id)).stream()
                .map(Missing::kind)
                .toList();
    }
}
