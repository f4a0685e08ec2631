package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.SomeStaff;
import org.fanlight.access.StaffSections;
import org.fanlight.casework.RegisterDesk.Count;
import org.fanlight.casework.progress.Progress;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.journey.Answer;
import org.fanlight.landlord.HomeImports;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** One register in sections: each with its own rights, and counts of each and of all. */
@FanlightTest
class RegisterTest {

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    RegisterDesk register;

    @Autowired
    CaseDesk desk;

    @Autowired
    Inbox inbox;

    @Autowired
    AlertDesk alerts;

    @Autowired
    CaseLinks links;

    @Autowired
    Progress progress;

    @Autowired
    StaffSections sections;

    @Autowired
    SomeStaff staff;

    @Autowired
    HomeImports homes;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    private As limited(String landlord, Role role, String section) {
        UUID id = staff.of(landlord, role).id();
        As.administrator(landlord).does(() -> sections.limit(id, Set.of(section)));
        return As.person(new Person(id, landlord, Set.of(role), "Limited"));
    }

    @Test
    @Keeps("XC-40")
    @Keeps("HEX-6c")
    void whoever_has_a_right_for_one_section_sees_no_case_of_another_and_a_quarter_counts_both() {
        clock.forward(Duration.ofDays(800));
        byte[] csv = ("uprn,address,postcode,area,section,agent\n"
                        + "889101,1 Sparrow Mews,SW98 7XA,,general needs,\n889102,2 Sparrow Mews,SW98 7XB,,care and support,\n")
                .getBytes(StandardCharsets.UTF_8);
        As.administrator("hexagon").gets(() -> homes.take(new ByteArrayInputStream(csv), 0));
        Receipt generalReport = some.send("hexagon", SomeCase.violent().with("where", Answer.said("SW98 7XA")));
        UUID general = some.of(generalReport);
        UUID care = some.open("hexagon", SomeCase.quiet().with("where", Answer.said("SW98 7XB")));
        UUID unplaced = some.open("hexagon", SomeCase.quiet());
        As all = As.senior("hexagon");
        assertThat(all.gets(() -> register.of(general))).contains("general_needs");
        assertThat(all.gets(() -> register.of(care))).contains("care_and_support");
        assertThat(all.gets(() -> register.of(unplaced))).isEmpty();

        As carer = limited("hexagon", Role.OFFICER, "care_and_support");
        assertThat(carer.gets(() -> desk.open(care)).id()).isEqualTo(care);
        assertThatThrownBy(() -> carer.gets(() -> desk.open(general))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> carer.gets(() -> desk.open(unplaced))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> carer.gets(() -> progress.of(generalReport.partyId())))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(carer.gets(() -> links.caseOf(generalReport.partyId()))).isEmpty();
        assertThat(carer.gets(() -> inbox.find(generalReport.reference().digits())))
                .isEmpty();
        assertThat(all.gets(() -> inbox.find(generalReport.reference().digits())))
                .contains(general);
        assertThat(carer.gets(() -> inbox.page(InboxFilter.EVERYTHING, null)).rows())
                .extracting(InboxRow::id)
                .contains(care)
                .doesNotContain(general, unplaced);
        assertThat(carer.gets(inbox::counts).get(InboxFilter.Kind.VIOLENCE)).isZero();
        assertThat(all.gets(inbox::counts).get(InboxFilter.Kind.VIOLENCE)).isPositive();
        assertThat(carer.gets(alerts::mine)).extracting(AlertDesk.Alert::caseId).doesNotContain(general);

        // A filter of one's own choice, and no other section through it.
        var onlyGeneral = new InboxFilter(InboxFilter.Kind.ALL, null, null, null, null, "general_needs");
        assertThat(carer.gets(() -> inbox.page(onlyGeneral, null)).rows()).isEmpty();
        assertThat(all.gets(() -> inbox.page(onlyGeneral, null)).rows())
                .extracting(InboxRow::id)
                .contains(general)
                .doesNotContain(care, unplaced);

        // Nobody gives it to somebody without the right, and only an administrator gives rights.
        assertThatThrownBy(() -> all.does(() -> desk.assign(
                        general, some.seen(all, general), carer.who().id())))
                .isInstanceOf(SectionRefused.class);
        assertThatThrownBy(() -> all.does(() -> sections.limit(carer.who().id(), Set.of())))
                .isInstanceOf(AccessDeniedException.class);

        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        var quarter = all.gets(() -> register.quarter(today));
        assertThat(quarter.sections())
                .containsEntry("general_needs", new Count(1, 1))
                .containsEntry("care_and_support", new Count(1, 1));
        assertThat(quarter.total()).isEqualTo(new Count(3, 3));

        // It is in one section at most: put into another, it leaves the first.
        all.does(() -> register.put(unplaced, "care_and_support"));
        assertThat(carer.gets(() -> desk.open(unplaced)).id()).isEqualTo(unplaced);
        all.does(() -> register.put(unplaced, "general_needs"));
        assertThatThrownBy(() -> carer.gets(() -> desk.open(unplaced))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> all.does(() -> register.put(unplaced, "asb_database")))
                .isInstanceOf(SectionRefused.class);
        As careSenior = limited("hexagon", Role.SENIOR, "care_and_support");
        assertThat(careSenior.gets(() -> register.quarter(today)).sections()).doesNotContainKey("general_needs");
    }

    @Test
    void a_landlord_with_one_register_has_no_sections_to_keep_apart() {
        UUID id = some.open("nwldc", SomeCase.quiet());
        As officer = limited("nwldc", Role.OFFICER, "general_needs");
        assertThat(officer.gets(() -> desk.open(id)).id()).isEqualTo(id);
        assertThat(officer.gets(() -> register.of(id))).contains("all");
    }
}
