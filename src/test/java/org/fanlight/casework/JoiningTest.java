package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.ClosingDesk.Closing;
import org.fanlight.casework.ClosingDesk.Summary;
import org.fanlight.casework.ContactLog.Contact;
import org.fanlight.casework.ContactLog.Outcome;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.casework.progress.Stage;
import org.fanlight.contact.Method;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** RU21: joining two reporters' cases changes neither's page; parting and forgetting leave the other whole. */
@FanlightTest
class JoiningTest {

    private static final As OFFICER = As.officer("imani");

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    CaseDesk desk;

    @Autowired
    org.fanlight.casework.appeal.AppealDesk appeals;

    @Autowired
    AssessmentDesk assessments;

    @Autowired
    ClosingDesk closing;

    @Autowired
    org.fanlight.casework.plan.PlanDesk plans;

    @Autowired
    ContactLog talks;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Progress progress;

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void joining_and_parting_change_nobodys_page() {
        Receipt one = some.send("imani", SomeCase.callable());
        Receipt other = some.send("imani", SomeCase.callable());
        UUID lead = some.of(one);
        UUID joined = some.of(other);
        OFFICER.does(() -> desk.takeUp(lead, some.seen(OFFICER, lead)));
        ProgressView oneBefore = page(one);
        ProgressView otherBefore = page(other);
        OFFICER.does(() -> desk.merge(lead, some.seen(OFFICER, lead), joined));
        assertThat(page(one)).isEqualTo(oneBefore);
        assertThat(page(other)).isEqualTo(otherBefore);
        assertThat(OFFICER.gets(() -> desk.again(lead)).members())
                .extracting(CaseHead.Member::partyId)
                .containsExactlyInAnyOrder(one.partyId(), other.partyId());
        OFFICER.does(() -> desk.unmerge(joined));
        assertThat(page(one)).isEqualTo(oneBefore);
        assertThat(page(other)).isEqualTo(otherBefore);
        assertThat(OFFICER.gets(() -> desk.again(joined)).mergedInto()).isNull();
    }

    @Test
    void joined_people_move_on_together_and_each_reads_their_own_summary_after_the_other_is_forgotten() {
        Receipt one = some.send("imani", SomeCase.callable());
        Receipt other = some.send("imani", SomeCase.callable());
        UUID lead = some.of(one);
        UUID joined = some.of(other);
        OFFICER.does(() -> desk.takeUp(lead, some.seen(OFFICER, lead)));
        OFFICER.does(() -> desk.merge(lead, some.seen(OFFICER, lead), joined));
        OFFICER.does(() -> talks.log(lead, talk(one)));
        OFFICER.does(() -> talks.log(lead, talk(other)));
        OFFICER.does(() -> assessments.finish(lead, some.seen(OFFICER, lead), SomeCase.calm()));
        OFFICER.does(() -> desk.move(lead, some.seen(OFFICER, lead), Step.PROPOSE_CLOSING));
        assertThat(page(other).stage()).isEqualTo(Stage.CLOSING);
        OFFICER.does(() -> appeals.agreed(lead, one.partyId()));
        OFFICER.does(() -> appeals.agreed(lead, other.partyId()));
        OFFICER.does(() -> assessments.finish(lead, some.seen(OFFICER, lead), SomeCase.calm()));
        var summaries = Map.of(
                one.partyId(), new Summary("For the one", "Nothing more"),
                other.partyId(), new Summary("For the other", "Nothing more"));
        OFFICER.does(() -> plans.doWithout(lead, "Both want nothing more done"));
        OFFICER.does(() -> closing.close(lead, some.seen(OFFICER, lead), new Closing("stopped", summaries, "en-GB")));
        assertThat(summary(one)).isEqualTo("For the one");
        assertThat(summary(other)).isEqualTo("For the other");
        transaction.executeWithoutResult(status -> vault.forget(one.partyId()));
        assertThat(summary(other)).isEqualTo("For the other");
    }

    @Test
    void a_closed_case_and_a_case_of_another_landlord_are_not_joined() {
        UUID lead = some.open("imani", SomeCase.quiet());
        UUID elsewhere = some.open("hexagon", SomeCase.quiet());
        assertThatThrownBy(() -> OFFICER.does(() -> desk.merge(lead, some.seen(OFFICER, lead), elsewhere)))
                .isInstanceOf(java.util.NoSuchElementException.class);
        assertThatThrownBy(() -> OFFICER.does(() -> desk.merge(lead, some.seen(OFFICER, lead), lead)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Contact talk(Receipt receipt) {
        return new Contact(
                receipt.partyId(),
                java.time.Instant.now(),
                OFFICER.who().id(),
                Method.CALL,
                Outcome.TALKED,
                true,
                null);
    }

    private ProgressView page(Receipt receipt) {
        return As.reporter(receipt.partyId(), "imani").gets(() -> progress.of(receipt.partyId()));
    }

    private String summary(Receipt receipt) {
        var closed = page(receipt).closing();
        return closed == null ? "" : closed.summary();
    }
}
