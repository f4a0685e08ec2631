package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.SomeStaff;
import org.fanlight.casework.supervision.SupervisionDesk;
import org.fanlight.casework.supervision.SupervisionRefused;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.lettings.Letting;
import org.fanlight.lettings.LettingDesk;
import org.fanlight.lettings.LettingRefused;
import org.fanlight.people.Course;
import org.fanlight.people.HarmDesk;
import org.fanlight.people.HarmDesk.ByWhom;
import org.fanlight.people.HarmDesk.Channel;
import org.fanlight.people.MarkerDesk;
import org.fanlight.people.TrainingDesk;
import org.fanlight.people.TrainingGap;
import org.fanlight.people.VisitDesk;
import org.fanlight.people.VisitRefused;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** The staff's own work: what they learn, how their cases are gone through, and that they come back from visits. */
@FanlightTest
class StaffWorkTest {

    private static final List<String> CODE =
            List.of("background", "case_management", "legal", "perceptions", "human_rights", "mediation");

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    TrainingDesk training;

    @Autowired
    SupervisionDesk supervision;

    @Autowired
    LettingDesk lettings;

    @Autowired
    HarmDesk harm;

    @Autowired
    Inbox inbox;

    @Autowired
    RegisterDesk register;

    @Autowired
    VisitDesk visits;

    @Autowired
    MarkerDesk markers;

    @Autowired
    CaseDesk cases;

    @Autowired
    TaskDesk tasks;

    @Autowired
    SomeStaff staff;

    @Autowired
    Landlords landlords;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    private As somebody(String landlord, Role role) {
        UUID id = staff.of(landlord, role).id();
        return As.person(new Person(id, landlord, Set.of(role), "Robin Invented"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }

    private Course course(String kind, List<String> topics, String trainer, String partners, @Nullable Integer months) {
        return new Course(
                new UUID(0, 0),
                "Course on " + kind,
                kind,
                topics,
                trainer,
                partners,
                today().minusDays(10),
                months,
                null);
    }

    private List<TrainingGap> gaps(As lead, As who) {
        return lead.gets(training::gaps).stream()
                .filter(gap -> gap.trainee().equals(who.who().id()))
                .toList();
    }

    private void takes(As lead, As who, Course course) {
        UUID id = lead.gets(() -> training.add(course));
        lead.does(() -> training.took(id, who.who().id(), today().minusDays(10), null, ""));
    }

    private boolean isAsked(As who, UUID caseId, TaskCode code) {
        return who.gets(() -> tasks.of(caseId)).stream()
                .anyMatch(task -> code.inWords().equals(task.code()));
    }

    @Test
    @Keeps("XC-46")
    @Keeps("NWL-27")
    @Keeps("LAW-35")
    void a_new_officer_without_the_first_course_is_on_the_list_and_a_refresher_runs_out() {
        As lead = As.senior("nwldc");
        As officer = somebody("nwldc", Role.OFFICER);
        assertThat(gaps(lead, officer)).hasSize(2).allMatch(gap -> gap.since() == null);
        UUID id = some.open("nwldc", SomeCase.quiet());
        lead.does(() -> cases.assign(id, some.seen(lead, id), officer.who().id()));
        assertThat(isAsked(lead, id, TaskCode.TAKE_COURSE)).isTrue();

        UUID with = lead.gets(() -> training.add(new Course(
                new UUID(0, 0),
                "Fair to all",
                "equality",
                List.of("equality_and_diversity"),
                "corporate",
                "",
                today(),
                12,
                60)));
        lead.does(() -> training.took(with, officer.who().id(), today(), 59, ""));
        assertThat(gaps(lead, officer)).as("the mark does not pass").hasSize(2);
        LocalDate taken = today();
        lead.does(() -> training.took(with, officer.who().id(), taken, 60, "Level 4 in housing"));
        assertThat(gaps(lead, officer)).isEmpty();
        var own = officer.gets(() -> training.taken(officer.who().id())).getLast();
        assertThat(own.runsOut()).isEqualTo(taken.plusMonths(12));
        assertThat(own.qualification()).isEqualTo("Level 4 in housing");
        UUID second = some.open("nwldc", SomeCase.quiet());
        lead.does(() ->
                cases.assign(second, some.seen(lead, second), officer.who().id()));
        assertThat(isAsked(lead, second, TaskCode.TAKE_COURSE)).isFalse();
        clock.forward(Duration.ofDays(400));
        assertThat(gaps(lead, officer))
                .singleElement()
                .satisfies(gap -> assertThat(gap.since()).isEqualTo(taken.plusMonths(12)));
        assertThatThrownBy(() -> officer.does(() -> training.list("Me"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> officer.gets(() -> training.taken(lead.who().id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Keeps("HEX-4a")
    @Keeps("HEX-4b")
    @Keeps("HEX-A1.4.5")
    @Keeps("HEX-A1.3.4")
    void a_course_counts_with_every_topic_and_a_new_policy_asks_for_it_again() {
        As lead = As.senior("hexagon");
        As officer = somebody("hexagon", Role.OFFICER);
        takes(lead, officer, course("harassment", List.of("background", "legal"), "corporate", "", null));
        assertThat(gaps(lead, officer)).as("two topics").hasSize(3);
        takes(
                lead,
                officer,
                course(
                        "harassment",
                        CODE.stream().filter(one -> !one.equals("perceptions")).toList(),
                        "police",
                        "",
                        null));
        assertThat(gaps(lead, officer)).as("without what people experience").hasSize(3);
        UUID whole = lead.gets(() -> training.add(course("harassment", CODE, "police", "", null)));
        lead.does(() -> training.took(whole, officer.who().id(), today(), null, ""));
        assertThat(gaps(lead, officer)).isEmpty();
        assertThat(lead.gets(() -> training.courses("police", false)))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(one -> one.trainer().equals("police"));
        assertThat(lead.gets(() -> training.courses("community", false))).isEmpty();

        clock.forward(Duration.ofDays(3));
        LocalDate adopted = today();
        SomePack.publish(
                landlords, "hexagon", text -> text.replace("effective_from: 2026-01-01", "effective_from: " + adopted));
        try {
            assertThat(gaps(lead, officer)).singleElement().satisfies(gap -> {
                assertThat(gap.rule().when()).isEqualTo("adoption");
                assertThat(gap.since()).isEqualTo(adopted);
            });
            As senior = somebody("hexagon", Role.SENIOR);
            assertThat(gaps(lead, senior)).isNotEmpty();
            UUID again = lead.gets(() -> training.add(course("harassment", CODE, "community", "", null)));
            lead.does(() -> training.took(again, officer.who().id(), today(), null, ""));
            assertThat(gaps(lead, officer)).isEmpty();
        } finally {
            SomePack.publish(landlords, "hexagon", text -> text);
        }
    }

    @Test
    @Keeps("IMA-6.6")
    @Keeps("IMA-7.3")
    void a_missing_course_warns_or_blocks_and_the_gaps_go_to_the_role_the_policy_names() {
        As officer = somebody("imani", Role.OFFICER);
        As senior = As.senior("imani");
        As financeOfficer = As.administrator("imani");
        assertThat(financeOfficer.gets(training::alerts)).isPositive();
        assertThat(gaps(financeOfficer, officer)).isNotEmpty();
        assertThat(senior.gets(training::alerts)).isZero();
        assertThat(gaps(senior, officer)).isEmpty();
        assertThat(As.administrator("nwldc").gets(training::alerts))
                .as("names no role")
                .isZero();

        UUID id = some.open("imani", SomeCase.quiet());
        senior.does(() -> cases.assign(id, some.seen(senior, id), officer.who().id()));
        assertThat(isAsked(senior, id, TaskCode.TAKE_COURSE)).isTrue();
        SomePack.publish(landlords, "imani", text -> text.replace("training.plan: [", "training.plan: [block, "));
        try {
            UUID second = some.open("imani", SomeCase.quiet());
            assertThatThrownBy(() -> senior.does(() -> cases.assign(
                            second, some.seen(senior, second), officer.who().id())))
                    .isInstanceOf(CourseMissing.class);
            assertThatThrownBy(() -> officer.does(() -> cases.takeUp(second, some.seen(officer, second))))
                    .isInstanceOf(CourseMissing.class);
            takes(financeOfficer, officer, course("equality", List.of("equality_and_diversity"), "corporate", "", 12));
            takes(
                    financeOfficer,
                    officer,
                    course("tackling_harassment", List.of("equality_and_diversity"), "corporate", "", null));
            senior.does(() -> cases.assign(
                    second, some.seen(senior, second), officer.who().id()));
        } finally {
            SomePack.publish(landlords, "imani", text -> text);
        }
    }

    @Test
    @Keeps("BCHA-4.5a")
    @Keeps("BCHA-4.5b")
    @Keeps("BCHA-10.12.3")
    void front_line_staff_need_more_than_awareness_and_the_board_is_on_the_list() {
        As lead = As.senior("bcha");
        As officer = somebody("bcha", Role.OFFICER);
        As clerk = somebody("bcha", Role.ADMINISTRATOR);
        Course basic = course("awareness", List.of("hate_crime_response"), "corporate", "", null);
        takes(lead, officer, basic);
        takes(lead, clerk, basic);
        assertThat(gaps(lead, clerk)).isEmpty();
        assertThat(gaps(lead, officer))
                .singleElement()
                .satisfies(gap -> assertThat(gap.rule().kind()).isEqualTo("specific"));
        takes(lead, officer, course("specific", List.of("hate_crime_response"), "partners", "Borough police", null));
        assertThat(gaps(lead, officer)).isEmpty();
        assertThat(lead.gets(() -> training.courses(null, true)))
                .singleElement()
                .satisfies(one -> assertThat(one.partners()).isEqualTo("Borough police"));
        UUID member = lead.gets(() -> training.list("A member of the Board"));
        assertThat(lead.gets(training::gaps)).anyMatch(gap -> gap.trainee().equals(member));
    }

    @Test
    @Keeps("XC-41")
    @Keeps("HEX-6d")
    @Keeps("HEX-6e")
    void a_session_is_over_when_every_open_case_was_discussed_and_passes_up() {
        As officer = somebody("hexagon", Role.OFFICER);
        As senior = somebody("hexagon", Role.SENIOR);
        As manager = somebody("hexagon", Role.MANAGER);
        UUID first = given(senior, officer, some.open("hexagon", SomeCase.quiet()));
        UUID violent = given(senior, officer, some.open("hexagon", SomeCase.violent()));
        UUID third = given(senior, officer, some.open("hexagon", SomeCase.quiet()));
        UUID session = senior.gets(() -> supervision.begin(officer.who().id()));
        var items = senior.gets(() -> supervision.items(session));
        assertThat(items).extracting(SupervisionDesk.Item::caseId).containsExactlyInAnyOrder(first, violent, third);
        assertThat(items.getFirst().caseId()).isEqualTo(violent);
        assertThat(items.getFirst().highRisk()).isTrue();
        for (var item : items.subList(0, 2)) {
            senior.does(() -> supervision.discussed(session, item.id(), "We call again on Friday"));
        }
        refused(
                "no-note",
                () -> senior.does(
                        () -> supervision.discussed(session, items.get(2).id(), " ")));
        refused("not-discussed", () -> senior.does(() -> supervision.finish(session)));
        senior.does(() -> supervision.discussed(session, items.get(2).id(), "Close it soon"));
        senior.does(() -> supervision.finish(session));
        assertThat(officer.gets(supervision::mine).getFirst().finishedAt()).isNotNull();

        // The senior and the manager see the whole team's, and what changed since they met last.
        refused("who", () -> senior.does(() -> supervision.begin(senior.who().id())));
        UUID upward = manager.gets(() -> supervision.begin(senior.who().id()));
        assertThat(manager.gets(() -> supervision.items(upward)))
                .hasSize(3)
                .first()
                .satisfies(one -> assertThat(one.caseId()).isEqualTo(violent));
        UUID fresh = given(senior, officer, some.open("hexagon", SomeCase.quiet()));
        clock.forward(Duration.ofDays(60));
        UUID later = manager.gets(() -> supervision.begin(senior.who().id()));
        var summary = manager.gets(() -> supervision.summary(later));
        assertThat(summary).isEqualTo(new SupervisionDesk.Summary(4, 1, 4, 1, 0));
        assertThat(manager.gets(() -> supervision.items(later)))
                .extracting(SupervisionDesk.Item::caseId)
                .contains(fresh);
        As stranger = As.officer("hexagon");
        assertThat(stranger.gets(supervision::mine)).noneMatch(one -> one.id().equals(session));

        As elsewhere = somebody("imani", Role.OFFICER);
        refused(
                "not-in-policy",
                () -> As.senior("imani")
                        .does(() -> supervision.begin(elsewhere.who().id())));
        refused(
                "not-in-policy",
                () -> As.manager("imani")
                        .does(() -> supervision.begin(
                                somebody("imani", Role.SENIOR).who().id())));
    }

    private static void refused(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(SupervisionRefused.class).hasMessage(why);
    }

    private UUID given(As senior, As officer, UUID id) {
        senior.does(() -> cases.assign(id, some.seen(senior, id), officer.who().id()));
        return id;
    }

    @Test
    @Keeps("IMA-1.3")
    void what_happens_to_staff_stands_with_what_happens_to_staff_only() {
        As officer = somebody("imani", Role.OFFICER);
        As senior = As.senior("imani");
        int listed = senior.gets(() -> inbox.page(InboxFilter.EVERYTHING, null))
                .rows()
                .size();
        var counted = senior.gets(() -> register.quarter(today())).total();
        officer.does(() -> harm.tell(ByWhom.OUTSIDE, Channel.HOUSING, "A tenant threatened me", List.of("Went home")));
        assertThat(senior.gets(harm::incidents))
                .anyMatch(one -> one.author().equals(officer.who().id()));
        assertThat(senior.gets(() -> inbox.page(InboxFilter.EVERYTHING, null)).rows())
                .hasSize(listed);
        assertThat(senior.gets(() -> register.quarter(today())).total()).isEqualTo(counted);
        SomePack.publish(landlords, "imani", text -> text.replace("staff.victim: true", "staff.victim: false"));
        try {
            notAllowed(
                    "no-staff",
                    () -> officer.does(() -> harm.tell(
                            ByWhom.OUTSIDE, Channel.HOUSING, "A tenant threatened me", List.of("Went home"))));
        } finally {
            SomePack.publish(landlords, "imani", text -> text);
        }
    }

    @Test
    @Keeps("BCHA-10.12.1")
    @Keeps("BCHA-10.12.2")
    @Keeps("BCHA-10.12.6")
    void what_a_colleague_did_goes_to_human_resources_and_each_has_a_number() {
        As officer = somebody("bcha", Role.OFFICER);
        As senior = As.senior("bcha");
        As people = As.administrator("bcha");
        int listed = senior.gets(() -> inbox.page(InboxFilter.EVERYTHING, null))
                .rows()
                .size();
        List<String> steps = List.of("Told a friend");
        String first = officer.gets(() -> harm.tell(ByWhom.COLLEAGUE, Channel.HOUSING, "Jokes about me", steps))
                .orElseThrow();
        String second = officer.gets(() -> harm.tell(ByWhom.OUTSIDE, Channel.HR, "A tenant followed me", steps))
                .orElseThrow();
        String third = officer.gets(() -> harm.tell(ByWhom.OUTSIDE, Channel.HOUSING, "A tenant spat at me", steps))
                .orElseThrow();
        assertThat(Set.of(first, second, third)).hasSize(3).allMatch(number -> number.startsWith("HS-"));
        assertThat(senior.gets(() -> harm.byNumber(first))).isEmpty();
        assertThat(senior.gets(() -> harm.byNumber(second))).isEmpty();
        assertThat(senior.gets(() -> harm.byNumber(third))).isPresent();
        assertThat(people.gets(() -> harm.byNumber(first)).orElseThrow().channel())
                .isEqualTo(Channel.HR);
        assertThat(people.gets(() -> harm.byNumber(third))).isEmpty();
        assertThat(officer.gets(harm::incidents))
                .extracting(HarmDesk.Incident::channel)
                .containsExactlyInAnyOrder(Channel.HR, Channel.HR, Channel.HOUSING);
        assertThat(senior.gets(() -> inbox.page(InboxFilter.EVERYTHING, null)).rows())
                .hasSize(listed);
        SomePack.publish(
                landlords,
                "bcha",
                text -> text.replace("staff.conduct: true", "staff.conduct: false")
                        .replace("staff.incident: true", "staff.incident: false"));
        try {
            assertThat(officer.gets(() -> harm.tell(ByWhom.COLLEAGUE, Channel.HOUSING, "Jokes about me", steps)))
                    .isEmpty();
            notAllowed(
                    "no-channel",
                    () -> officer.does(() -> harm.tell(ByWhom.OUTSIDE, Channel.HR, "A tenant followed me", steps)));
        } finally {
            SomePack.publish(landlords, "bcha", text -> text);
        }
    }

    @Test
    @Keeps("XC-59")
    @Keeps("BCHA-4.6a")
    @Keeps("BCHA-4.6b")
    @Keeps("BCHA-4.6c")
    @Keeps("BCHA-4.6d")
    @Keeps("BCHA-4.6e")
    void a_home_is_let_after_reference_talk_signature_and_leaflet_and_nobody_is_shut_out_for_long_ago() {
        As officer = As.officer("bcha");
        As senior = As.senior("bcha");
        UUID id = officer.gets(() -> lettings.open("Sam Example", true));
        notLet("official", () -> officer.does(() -> lettings.reference(id, Letting.Reference.LANDLORD, "A landlord")));
        notLet("no-reference", () -> officer.does(() -> lettings.offer(id, false)));
        officer.does(() -> lettings.reference(id, Letting.Reference.OFFICIAL, "Dr Example, school"));
        notLet("no-interview", () -> officer.does(() -> lettings.offer(id, false)));
        notLet("no-talk", () -> officer.does(() -> lettings.complete(id)));
        officer.does(() -> lettings.interviewed(id, today()));
        officer.does(() -> lettings.offer(id, false));
        notLet("no-signature", () -> officer.does(() -> lettings.complete(id)));
        notLet("how", () -> officer.does(() -> lettings.signed(id, today(), "")));
        officer.does(() -> lettings.signed(id, today(), "Spoken and recorded, in Urdu"));
        notLet("no-leaflet", () -> officer.does(() -> lettings.complete(id)));
        notLet("day", () -> officer.does(() -> lettings.leaflet(id, today().plusDays(1), "Urdu, large print")));
        officer.does(() -> lettings.leaflet(id, today(), "Urdu, large print"));
        officer.does(() -> lettings.complete(id));
        var kept = letting(officer, id);
        assertThat(kept.completedAt()).isNotNull();
        assertThat(kept.content().interviewedOn()).isEqualTo(today());
        assertThat(kept.content().signedHow()).isEqualTo("Spoken and recorded, in Urdu");
        assertThat(kept.content().leafletOn()).isEqualTo(today());
        assertThat(kept.content().leafletHow()).isEqualTo("Urdu, large print");

        UUID other = officer.gets(() -> lettings.open("Alex Example", false));
        LocalDate until = today().plusMonths(12);
        notLet(
                "too-old",
                () -> senior.does(
                        () -> lettings.exclude(other, "violence", today().minusMonths(25), until, "Hit a colleague")));
        notLet("ground", () -> senior.does(() -> lettings.exclude(other, "noise", today().minusMonths(2), until, "x")));
        notLet(
                "reasons",
                () -> senior.does(() -> lettings.exclude(other, "violence", today().minusMonths(2), until, " ")));
        notLet(
                "until",
                () -> senior.does(
                        () -> lettings.exclude(other, "violence", today().minusMonths(2), today(), "Hit a colleague")));
        assertThatThrownBy(() -> officer.does(
                        () -> lettings.exclude(other, "violence", today().minusMonths(2), until, "Hit a colleague")))
                .isInstanceOf(AccessDeniedException.class);
        senior.does(() -> lettings.exclude(other, "violence", today().minusMonths(23), until, "Hit a colleague"));
        assertThat(letting(senior, other).content().exclusion())
                .isNotNull()
                .satisfies(one -> assertThat(one.until()).isEqualTo(until));

        As elsewhere = As.officer("imani");
        UUID third = elsewhere.gets(() -> lettings.open("Kim Example", true));
        elsewhere.does(() -> lettings.reference(third, Letting.Reference.LANDLORD, "A landlord"));
        elsewhere.does(() -> lettings.offer(third, false));
        elsewhere.does(() -> lettings.complete(third));
        notLet(
                "ground",
                () -> As.senior("imani")
                        .does(() -> lettings.exclude(third, "violence", today(), until, "Hit a colleague")));
    }

    private Letting letting(As who, UUID id) {
        return who.gets(lettings::all).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void notLet(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(LettingRefused.class).hasMessage(why);
    }

    @Test
    @Keeps("XC-47")
    @Keeps("OHG-10a")
    @Keeps("LAW-29")
    void a_visit_without_a_check_out_alerts_seniors_and_two_go_where_one_is_not_safe() {
        As officer = somebody("one_housing", Role.OFFICER);
        As colleague = somebody("one_housing", Role.OFFICER);
        As senior = somebody("one_housing", Role.SENIOR);
        notAllowed("risks", () -> officer.does(() -> visits.start("12 Mill Row", List.of(), null, 45)));
        notAllowed("two", () -> officer.does(() -> visits.start("12 Mill Row", List.of("dog"), null, 45)));
        UUID visit = officer.gets(() -> visits.start("12 Mill Row", List.of("nothing"), null, 45));
        notAllowed("out-already", () -> officer.does(() -> visits.start("13 Mill Row", List.of("nothing"), null, 45)));
        clock.forward(Duration.ofMinutes(59));
        assertThat(senior.gets(visits::alerts)).isZero();
        clock.forward(Duration.ofMinutes(1));
        assertThat(senior.gets(visits::alerts)).isOne();
        assertThat(officer.gets(visits::alerts)).isZero();
        assertThat(senior.gets(visits::open)).singleElement().satisfies(one -> {
            assertThat(one.overdue()).isTrue();
            assertThat(one.where()).isEqualTo("12 Mill Row");
        });
        notAllowed("over", () -> colleague.does(() -> visits.out(visit)));
        officer.does(() -> visits.out(visit));
        assertThat(senior.gets(visits::alerts)).isZero();

        LocalDate review = today().plusMonths(6);
        notAllowed("fair", () -> senior.does(() -> markers.add("14 Mill Row", "A dog bit a colleague", review, false)));
        notAllowed(
                "review",
                () -> senior.does(
                        () -> markers.add("14 Mill Row", "A dog bit a colleague", today().plusMonths(13), true)));
        senior.does(() -> markers.add("14 Mill Row", "A dog bit a colleague", review, true));
        notAllowed("two", () -> officer.does(() -> visits.start("14, mill row", List.of("nothing"), null, 45)));
        UUID both = officer.gets(() ->
                visits.start("14 Mill Row", List.of("nothing"), colleague.who().id(), 45));
        officer.does(() -> visits.out(both));
        clock.forward(Duration.ofDays(200));
        UUID alone = officer.gets(() -> visits.start("14 Mill Row", List.of("nothing"), null, 45));
        officer.does(() -> visits.out(alone));

        notAllowed(
                "steps",
                () -> officer.does(
                        () -> harm.tell(ByWhom.OUTSIDE, Channel.HOUSING, "He shouted at me.", List.of(" "))));
        officer.does(() -> harm.tell(
                ByWhom.OUTSIDE, Channel.HOUSING, "He shouted at me.", List.of("Left at once", "Told the police")));
        assertThat(senior.gets(harm::incidents).getFirst().steps()).containsExactly("Left at once", "Told the police");
        assertThat(colleague.gets(harm::incidents)).isEmpty();

        SomePack.publish(landlords, "one_housing", text -> text.replace("staff.lone: true", "staff.lone: false"));
        try {
            notAllowed(
                    "not-in-policy",
                    () -> officer.does(() -> visits.start("12 Mill Row", List.of("nothing"), null, 45)));
        } finally {
            SomePack.publish(landlords, "one_housing", text -> text);
        }
    }

    private static void notAllowed(String why, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(VisitRefused.class).hasMessage(why);
    }
}
