package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fanlight.casework.ClosingDesk.Kind;
import org.fanlight.casework.ClosingDesk.Missing;
import org.fanlight.casework.action.ActionDesk;
import org.fanlight.casework.action.ActionRefused;
import org.fanlight.casework.otherparty.OtherParty.Details;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.progress.ProgressView.Closing;
import org.fanlight.casework.unknown.UnknownDesk;
import org.fanlight.casework.unknown.UnknownRefused;
import org.fanlight.casework.unknown.Visit;
import org.fanlight.casework.unknown.Way;
import org.fanlight.casework.witness.Watch;
import org.fanlight.casework.witness.Watch.Content;
import org.fanlight.casework.witness.WatchDesk;
import org.fanlight.casework.witness.WatchRefused;
import org.fanlight.casework.witness.WatchRefused.Why;
import org.fanlight.common.London;
import org.fanlight.landlord.HomeImports;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** While nobody knows who did it, every way is tried; what watches ends; and nobody is left without a reason. */
@FanlightTest
class FindingOutTest {

    SomeCase some;
    SomeOther other;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
        other = beans.createBean(SomeOther.class);
    }

    @Autowired
    UnknownDesk unknown;

    @Autowired
    WatchDesk watches;

    @Autowired
    ActionDesk actions;

    @Autowired
    ClosingDesk closing;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Letters letters;

    @Autowired
    Progress progress;

    @Autowired
    HomeImports imports;

    @Autowired
    ChangeableClock clock;

    @Test
    @Keeps("HEX-3.2a")
    void a_case_without_a_name_stays_open_until_every_way_was_tried_or_has_a_reason() {
        Missing open = new Missing(Kind.OF_A_PART, "staff.unknown.open");
        As officer = As.officer("hexagon");
        UUID id = some.open("hexagon", SomeCase.quiet());
        some.assess(officer, id);
        other.add(officer, id, Details.NOTHING);
        assertThat(missing(officer, id)).contains(open);
        assertThatThrownBy(() -> tried(officer, id, Way.Kind.CAMERAS, null, "There are none"))
                .isInstanceOf(UnknownRefused.class);
        assertThatThrownBy(() -> tried(officer, id, Way.Kind.CAMERAS, today(), " "))
                .isInstanceOf(UnknownRefused.class);
        for (Way.Kind kind : Way.Kind.values()) {
            assertThat(missing(officer, id)).contains(open);
            tried(officer, id, kind, today(), "Nothing new, or a reason why not");
        }
        assertThat(missing(officer, id)).doesNotContain(open);
        assertThat(officer.gets(() -> unknown.ways(id)))
                .hasSize(5)
                .allSatisfy(way -> assertThat(way.day()).isEqualTo(today()));

        As elsewhere = As.officer("nwldc");
        UUID second = some.open("nwldc", SomeCase.quiet());
        some.assess(elsewhere, second);
        other.add(elsewhere, second, Details.NOTHING);
        assertThat(missing(elsewhere, second)).doesNotContain(open);
    }

    @Test
    @Keeps("IMA-4.11")
    void where_nobody_is_named_the_police_are_asked_people_are_talked_to_and_every_home_is_visited() throws Exception {
        String csv = """
                UPRN,Address,Postcode,Area,Register section,Managing agent
                770001,1 Heron Court,SW97 6QQ,Heron Court,,
                770002,2 Heron Court,SW97 6QQ,Heron Court,,
                770003,3 Heron Court,SW97 6QQ,Heron Court,,
                """;
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        As.administrator("imani").gets(() -> imports.take(new ByteArrayInputStream(bytes), bytes.length));
        As officer = As.officer("imani");
        UUID id = some.open("imani", SomeCase.quiet());
        assertThatThrownBy(() -> officer.does(() -> unknown.begin(id, "nowhere at all")))
                .isInstanceOfSatisfying(
                        UnknownRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(UnknownRefused.Why.NO_HOMES));
        officer.does(() -> unknown.begin(id, "SW97 6QQ"));
        assertThat(openTasks(officer, id)).contains("visit-homes", "ask-police-to-be-seen", "warning-talks");
        List<Visit> visits = officer.gets(() -> unknown.visits(id));
        assertThat(visits)
                .extracting(Visit::address)
                .containsExactly("1 Heron Court", "2 Heron Court", "3 Heron Court");
        for (Visit visit : visits) {
            assertThat(visit.result()).isNull();
            assertThat(openTasks(officer, id)).contains("visit-homes");
            officer.does(() -> unknown.visited(id, visit.home(), "spoken_to"));
        }
        assertThat(openTasks(officer, id)).doesNotContain("visit-homes");
        assertThat(officer.gets(() -> unknown.visits(id)))
                .extracting(Visit::result)
                .containsOnly("spoken_to");

        UUID elsewhere = some.open("bcha", SomeCase.quiet());
        assertThatThrownBy(() -> As.officer("bcha").does(() -> unknown.begin(elsewhere, "SW97 6QQ")))
                .isInstanceOfSatisfying(
                        UnknownRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(UnknownRefused.Why.NOT_IN_POLICY));
    }

    @Test
    @Keeps("IMA-4.20")
    @Keeps("IMA-4.21")
    void a_professional_witness_is_ordered_for_a_reason_approved_deployed_and_leaves_a_statement() {
        As officer = As.officer("imani");
        UUID id = some.open("imani", SomeCase.quiet());
        refused(() -> witness(officer, id, List.of(), "200 a night"), Why.NO_CRITERION);
        refused(() -> witness(officer, id, List.of("fear"), ""), Why.NO_COST);
        UUID watch = witness(officer, id, List.of("fear"), "200 a night");
        assertThat(witness(officer, id, List.of("no_evidence"), "200 a night")).isNotNull();
        assertThat(openTasks(officer, id)).contains("decide-watch");
        refused(() -> officer.does(() -> watches.deploy(id, watch)), Why.NOT_AT_THIS_STATE);
        As.senior("imani").does(() -> watches.approve(id, watch));
        officer.does(() -> watches.deploy(id, watch));
        assertThat(openTasks(officer, id)).contains("end-watch");
        refused(() -> officer.does(() -> watches.end(id, watch, " ")), Why.NO_STATEMENT);
        officer.does(() -> watches.end(id, watch, "Statement of 3 May, file 9"));
        assertThat(officer.gets(() -> watches.of(id)).getFirst())
                .returns(Watch.State.ENDED, Watch::state)
                .returns("Statement of 3 May, file 9", one -> one.content().statement())
                .returns("200 a night", one -> one.content().cost());
        UUID elsewhere = some.open("nwldc", SomeCase.quiet());
        refused(() -> witness(As.officer("nwldc"), elsewhere, List.of("fear"), "200"), Why.NOT_IN_POLICY);
    }

    @Test
    @Keeps("LAW-33")
    void a_camera_has_an_approval_a_last_day_a_notice_and_a_day_of_deletion() {
        As officer = As.officer("nwldc");
        As senior = As.senior("nwldc");
        UUID id = some.open("nwldc", SomeCase.quiet());
        refused(() -> camera(officer, id, null, "At the door", today().plusDays(30)), Why.NO_END);
        refused(() -> camera(officer, id, today().plusDays(9), "", today().plusDays(30)), Why.NO_NOTICE);
        refused(() -> camera(officer, id, today().plusDays(9), "At the door", null), Why.NO_DELETION);
        UUID mine = camera(senior, id, today().plusDays(9), "At the door", today().plusDays(30));
        refused(() -> senior.does(() -> watches.approve(id, mine)), Why.SAME_PERSON);
        UUID watch = camera(officer, id, today().plusDays(9), "At the door", today().plusDays(30));
        senior.does(() -> watches.approve(id, watch));
        officer.does(() -> watches.deploy(id, watch));
        assertThat(openTasks(officer, id)).contains("end-watch", "delete-pictures");
    }

    @Test
    @Keeps("IMA-3.3c")
    void a_case_in_which_nothing_can_be_done_closes_with_the_reason_in_the_summary() {
        As officer = As.officer("imani");
        Receipt receipt = some.send("imani", SomeCase.callable());
        UUID id = some.of(receipt);
        Missing why = new Missing(Kind.OF_A_PART, "staff.unknown.no-reason");
        some.readyToClose(officer, id);
        other.add(officer, id, SomeOther.tenant());
        some.talkAboutClosing(officer, receipt);
        assertThat(missing(officer, id)).contains(why);
        officer.does(() -> unknown.noAction(id, "The police have no film of it.", "en-GB"));
        assertThat(missing(officer, id)).doesNotContain(why);
        As person = As.reporter(receipt.partyId(), "imani");
        assertThat(person.gets(letters::mine))
                .first()
                .returns(Letter.Kind.NO_ACTION, Letter::kind)
                .returns("The police have no film of it.", Letter::words);
        some.close(officer, receipt, "We changed your locks.", "Nothing more.");
        Closing closed = Objects.requireNonNull(
                person.gets(() -> progress.of(receipt.partyId())).closing());
        assertThat(closed.summary()).contains("We changed your locks.", "The police have no film of it.");
    }

    @Test
    @Keeps("IMA-4.32")
    void the_person_is_told_their_rights_before_anything_goes_to_a_court() {
        As officer = As.officer("imani");
        As senior = As.senior("imani");
        Receipt receipt = some.send("imani", SomeCase.quiet());
        UUID id = some.of(receipt);
        some.assess(officer, id);
        UUID them = other.add(officer, id, SomeOther.tenant());
        UUID step = other.prepare(officer, id, them, "possession");
        other.fill(officer, id, step, null, "rights_sent", "rights_given");
        senior.does(() -> actions.approve(id, step));
        assertThat(openTasks(officer, id)).contains("send-rights", "legal-step");
        other.letGoAhead(officer, senior, id);
        officer.does(() -> actions.write(id, step, Map.of("rights_sent", "Yes", "rights_given", "Said so"), "", null));
        assertThatThrownBy(() -> officer.does(() -> actions.start(id, step)))
                .as("written by hand is not sent")
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(ActionRefused.Why.LACKING_TO_START));
        officer.does(() -> actions.sendRights(id, step, "You can take advice first.", "en-GB"));
        assertThat(openTasks(officer, id)).doesNotContain("send-rights");
        assertThat(As.reporter(receipt.partyId(), "imani").gets(letters::mine))
                .singleElement()
                .returns(Letter.Kind.RIGHTS, Letter::kind);
        officer.does(() -> actions.start(id, step));
        assertThat(other.action(officer, id, step).content().written()).containsEntry("rights_given", "Said so");

        As elsewhere = As.officer("nwldc");
        UUID second = some.open("nwldc", SomeCase.quiet());
        some.assess(elsewhere, second);
        UUID person = other.add(elsewhere, second, SomeOther.tenant());
        UUID legal = other.prepare(elsewhere, second, person, "possession");
        assertThat(other.action(elsewhere, second, legal).toStart()).doesNotContain("rights_sent", "rights_given");
    }

    private void tried(As who, UUID id, Way.Kind kind, @Nullable LocalDate day, String words) {
        who.does(() -> unknown.tried(id, kind, Way.State.TRIED, day, words));
    }

    private UUID witness(As who, UUID id, List<String> criteria, String cost) {
        return who.gets(() -> watches.order(
                id,
                Watch.Kind.PROFESSIONAL_WITNESS,
                new Content(criteria, cost, today(), today().plusDays(5), "The stairs", "", "", null, "")));
    }

    private UUID camera(As who, UUID id, @Nullable LocalDate to, String notice, @Nullable LocalDate delete) {
        return who.gets(() -> watches.order(
                id,
                Watch.Kind.CAMERA,
                new Content(List.of(), "", today(), to, "The door", "Only the door is seen", notice, delete, "")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }

    private List<Missing> missing(As who, UUID id) {
        return who.gets(() -> closing.missing(id));
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        WatchRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private List<String> openTasks(As who, UUID id) {
        return who.gets(() -> tasks.of(id)).stream()
                .filter(task -> !task.isDone())
                .map(task -> String.valueOf(task.code()))
                .toList();
    }
}
