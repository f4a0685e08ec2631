package org.fanlight.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.awaitility.Awaitility;
import org.fanlight.casework.CaseDesk;
import org.fanlight.casework.CaseLinks;
import org.fanlight.casework.Seen;
import org.fanlight.casework.progress.Progress;
import org.fanlight.common.Language;
import org.fanlight.contact.ContactDesk;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.messages.MessageDesk;
import org.fanlight.messages.NewMessage;
import org.fanlight.report.NewReport;
import org.fanlight.report.ReportDesk;
import org.fanlight.report.ToldDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.survey.SurveyDesk;
import org.fanlight.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@FanlightTest
class MergedPagesTest {

    @Autowired
    ReportDesk reports;

    @Autowired
    CaseDesk cases;

    @Autowired
    CaseLinks links;

    @Autowired
    Progress progress;

    @Autowired
    MessageDesk messages;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    ToldDesk told;

    @Autowired
    ContactDesk contact;

    @Autowired
    SurveyDesk survey;

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    private final As officer = As.officer("one_housing");

    @Test
    void joining_two_cases_changes_neither_reporter_s_page_by_a_byte() {
        UUID one = reporter("CANARY-ONE");
        UUID other = reporter("CANARY-OTHER");
        String pageOfOne = page(one);
        String pageOfOther = page(other);
        assertThat(pageOfOne).contains("CANARY-ONE").doesNotContain("CANARY-OTHER");

        officer.does(() -> cases.merge(caseOf(one), seen(caseOf(one)), caseOf(other)));
        assertThat(page(one)).isEqualTo(pageOfOne);
        assertThat(page(other)).isEqualTo(pageOfOther);

        officer.does(() -> messages.fromStaff(one, "Only for one"));
        assertThat(page(one)).contains("Only for one");
        assertThat(page(other)).isEqualTo(pageOfOther);
    }

    @Test
    void parting_them_and_forgetting_one_leaves_the_other_whole() {
        UUID one = reporter("CANARY-ONE");
        UUID other = reporter("CANARY-OTHER");
        UUID caseOfOther = caseOf(other);
        officer.does(() -> cases.merge(caseOf(one), seen(caseOf(one)), caseOfOther));
        String pageOfOther = page(other);

        officer.does(() -> cases.unmerge(caseOfOther));
        assertThat(page(other)).isEqualTo(pageOfOther);

        transaction.executeWithoutResult(status -> vault.forget(one));
        assertThat(page(other)).isEqualTo(pageOfOther);
        assertThatThrownBy(() -> As.reporter(one, "one_housing").gets(messages::mine))
                .isInstanceOf(Vault.Forgotten.class);
    }

    /** Everything the reporter's page is made of. */
    private String page(UUID party) {
        return As.reporter(party, "one_housing")
                .gets(() -> String.join(
                        "\n",
                        progress.of(party).toString(),
                        messages.mine().toString(),
                        evidence.mine().toString(),
                        told.mine().toString(),
                        String.valueOf(contact.of(party).allowed()),
                        survey.state().toString()));
    }

    private UUID caseOf(UUID party) {
        return officer.gets(() -> links.caseOf(party)).orElseThrow();
    }

    private Seen seen(UUID caseId) {
        return officer.gets(() -> cases.open(caseId)).seen();
    }

    private UUID reporter(String words) {
        Answers answers = Answers.NONE
                .with("danger", Answer.chosen("no"))
                .with("what", Answer.said(words))
                .with("where", Answer.said("By the lift"))
                .with("identity", Answer.chosen("anonymous"));
        UUID party = reports.submit(new NewReport("one_housing", "web", Language.ENGLISH, answers))
                .partyId();
        Awaitility.await().until(() -> officer.gets(() -> links.caseOf(party)).isPresent());
        As.reporter(party, "one_housing")
                .does(() -> messages.fromReporter(NewMessage.of("Message of " + words, Language.ENGLISH)));
        return party;
    }
}
