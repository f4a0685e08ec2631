package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.progress.Stage;
import org.fanlight.common.Language;
import org.fanlight.common.PhoneNumber;
import org.fanlight.contact.ContactDesk;
import org.fanlight.contact.Delivery;
import org.fanlight.contact.Notice;
import org.fanlight.contact.Refusal;
import org.fanlight.contact.SomeSafeContact;
import org.fanlight.contact.TextState;
import org.fanlight.contact.Wordings;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.report.Receipt;
import org.fanlight.standin.StandIn;
import org.fanlight.standin.Text;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Policies that promise to keep people informed tell each of a new stage, and no more often than is safe. */
@FanlightTest
class KeptInformedTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    CaseDesk desk;

    @Autowired
    Progress progress;

    @Autowired
    ContactDesk contact;

    @Autowired
    Wordings wordings;

    @Autowired
    StandIn phone;

    @Test
    @Keeps("BCHA-4.8d")
    void a_new_stage_sends_one_discreet_text_and_another_on_the_same_day_none() {
        Person one = tells("bcha", texting("Ada Example", "me"));
        As officer = As.officer("bcha");
        officer.does(() -> desk.takeUp(one.caseId(), some.seen(officer, one.caseId())));
        List<String> texts = one.awaitsTexts(3);
        assertThat(texts.getLast()).isIn(wordings.choices(Language.ENGLISH));
        assertThat(one.progress().stage()).isEqualTo(Stage.ASSESSING);
        some.considerAgencies(officer, one.caseId());
        finish(officer, one.caseId());
        await().atMost(SOON)
                .until(() -> one.updates().stream()
                        .anyMatch(text -> text.state() == TextState.SUPPRESSED && text.refusal() == Refusal.COOL_DOWN));
        assertThat(one.awaitsTexts(3)).hasSize(3);
        assertThat(one.progress().stage()).isEqualTo(Stage.WORKING);

        Person other = tells("hexagon", texting("Bea Example", "me"));
        As theirs = As.officer("hexagon");
        theirs.does(() -> desk.takeUp(other.caseId(), some.seen(theirs, other.caseId())));
        assertThat(other.updates()).as("a policy that does not promise it").isEmpty();
    }

    @Test
    @Keeps("OHG-3.2b")
    void a_witness_hears_of_each_stage_on_a_page_of_their_own_that_holds_nothing_of_the_victim() {
        Person victim = tells("one_housing", texting("Ada Example", "me"));
        Person witness = tells("one_housing", texting("Wim Witness", "saw"));
        As officer = As.officer("one_housing");
        officer.does(() -> desk.merge(victim.caseId(), some.seen(officer, victim.caseId()), witness.caseId()));
        officer.does(() -> desk.takeUp(victim.caseId(), some.seen(officer, victim.caseId())));
        for (Person each : List.of(victim, witness)) {
            each.awaitsTexts(3);
            assertThat(each.progress().stage()).isEqualTo(Stage.ASSESSING);
            assertThat(each.progress().timeline()).hasSize(2);
        }
        assertThat(witness.progress().toString()).doesNotContain("Ada Example", "stairs");
        assertThat(witness.receipt().reference()).isNotEqualTo(victim.receipt().reference());

        Person other = tells("nwldc", texting("Cleo Example", "saw"));
        As theirs = As.officer("nwldc");
        theirs.does(() -> desk.takeUp(other.caseId(), some.seen(theirs, other.caseId())));
        assertThat(other.updates()).as("a policy that does not promise it").isEmpty();
    }

    @Autowired
    AssessmentDesk assessments;

    private void finish(As officer, UUID id) {
        officer.does(() -> assessments.finish(id, some.seen(officer, id), SomeCase.calm()));
    }

    private static Answers texting(String name, String who) {
        return SomeCase.quiet()
                .with("who", Answer.chosen(who))
                .with("identity", Answer.chosen("named"))
                .with("name", Answer.said(name))
                .with("contact", Answer.chosen("text"))
                .with("phone_private", Answer.chosen("yes"))
                .with("hours", SomeCase.everyDay("00:00", "23:59"));
    }

    /** Somebody who told us, whose number has answered, and who was told that we have it. */
    private Person tells(String landlord, Answers answers) {
        PhoneNumber number = SomeSafeContact.newNumber();
        Receipt receipt = some.send(landlord, answers.with("text_number", Answer.said(number.e164())));
        Person person = new Person(landlord, receipt, some.of(receipt), number.e164());
        person.awaitsTexts(1);
        phone.textFrom(number.e164(), "ok");
        person.awaitsTexts(2);
        return person;
    }

    private final class Person {

        private final String landlord;
        private final Receipt receipt;
        private final UUID caseId;
        private final String number;

        Person(String landlord, Receipt receipt, UUID caseId, String number) {
            this.landlord = landlord;
            this.receipt = receipt;
            this.caseId = caseId;
            this.number = number;
        }

        UUID caseId() {
            return caseId;
        }

        Receipt receipt() {
            return receipt;
        }

        List<String> awaitsTexts(int count) {
            await().atMost(SOON).until(() -> phone.textsTo(number).size() >= count);
            return phone.textsTo(number).stream().map(Text::body).toList();
        }

        org.fanlight.casework.progress.ProgressView progress() {
            return As.reporter(receipt.partyId(), landlord).gets(() -> progress.of(receipt.partyId()));
        }

        List<Delivery> updates() {
            return As.officer(landlord).gets(() -> contact.forStaff(receipt.partyId())).texts().stream()
                    .filter(text -> text.notice() == Notice.UPDATE)
                    .toList();
        }
    }
}
