package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.consent.NewConsent;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.consent.SharingRefused;
import org.fanlight.casework.progress.Consent.How;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.referral.MeetingDesk;
import org.fanlight.common.London;
import org.fanlight.journey.Answer;
import org.fanlight.partners.Group;
import org.fanlight.partners.Groups;
import org.fanlight.partners.NobodyInIt;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A group hears of a case in full with consent, else only what leads to nobody. */
@FanlightTest
class MeetingTest {

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    MeetingDesk meetings;

    @Autowired
    Groups groups;

    @Autowired
    SharingDesk sharing;

    @Autowired
    JdbcClient database;

    @Test
    @Keeps("NWL-17")
    void without_consent_a_group_hears_only_what_leads_to_nobody() {
        for (String landlord : List.of("nwldc", "hexagon")) {
            String code = landlord.equals("nwldc") ? "joint_action_group" : "hate_crime_group";
            Receipt receipt = some.send(landlord, SomeCase.callable());
            UUID id = some.of(receipt);
            As officer = As.officer(landlord);
            UUID group = group(landlord, code, "");
            assertThatThrownBy(() -> officer.does(() -> meetings.list(id, group, "Ada’s case")))
                    .isInstanceOf(SharingRefused.class);
            if (landlord.equals("nwldc")) {
                officer.does(() -> meetings.listAnonymously(id, group));
                assertThat(officer.gets(() -> meetings.of(id))).singleElement().satisfies(one -> {
                    assertThat(one.whole()).isFalse();
                    assertThat(one.words()).doesNotContain("Ada", "Mill Row", "07700");
                });
            } else {
                // Where the policy asks for consent in all cases, a listing waits for it too (HEX-3.3d).
                assertThatThrownBy(() -> officer.does(() -> meetings.listAnonymously(id, group)))
                        .isInstanceOf(SharingRefused.class);
            }
            officer.does(() -> sharing.allow(
                    id,
                    receipt.partyId(),
                    new NewConsent(code, Purpose.DISCUSSION, "All", How.SIGNED, today().plusDays(9))));
            officer.does(() -> meetings.list(id, group, "Ada’s case"));
            assertThat(officer.gets(() -> meetings.of(id)).getFirst().whole()).isTrue();
        }
    }

    @Test
    @Keeps("NWL-30")
    void a_digest_of_three_cases_has_no_name_address_or_date_of_birth() {
        As officer = As.officer("nwldc");
        List<Receipt> three = List.of(
                some.send("nwldc", SomeCase.callable().with("motives", Answer.chosen("race"))),
                some.send("nwldc", SomeCase.callable()),
                some.send("nwldc", SomeCase.quiet()));
        String digest =
                officer.gets(() -> meetings.digest(three.stream().map(some::of).toList()));
        assertThat(digest.lines()).hasSize(3);
        assertThat(digest).contains(LocalDate.now().toString().substring(0, 7)).contains("Race");
        assertThat(digest).doesNotContain("Ada", "Example", "Mill Row", "07700", "stairs");
        three.forEach(
                receipt -> assertThat(digest).doesNotContain(receipt.reference().digits()));
        assertThat(NobodyInIt.holds(digest)).isTrue();
    }

    @Test
    @Keeps("HEX-3.3c")
    void a_case_shows_the_group_of_its_own_area_to_every_colleague() {
        Receipt receipt = some.send("hexagon", SomeCase.quiet());
        UUID id = some.of(receipt);
        database.sql("update case_file set area = 'Forumside' where id = ?")
                .param(id.toString())
                .update();
        UUID here = group("hexagon", "hate_crime_group", "Forumside");
        UUID elsewhere = group("hexagon", "hate_crime_group", "Othertown");
        assertThat(As.officer("hexagon").gets(() -> meetings.groups(id)))
                .filteredOn(one -> one.id().equals(here))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.facts().contact()).isEqualTo("01632 960297");
                    assertThat(one.facts().cycle()).isEqualTo(3);
                    assertThat(one.facts().representative()).isEqualTo("Sam Example");
                });
        assertThat(As.officer("hexagon").gets(() -> meetings.groups(id)))
                .extracting(Group::id)
                .doesNotContain(elsewhere);
    }

    private UUID group(String landlord, String code, String area) {
        return As.senior(landlord)
                .gets(() -> groups.add(code, new Group.Facts("Group", area, "01632 960297", 3, "Sam Example")));
    }

    private static LocalDate today() {
        return LocalDate.now(London.ZONE);
    }
}
