package org.fanlight.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.SomeStaff;
import org.fanlight.access.StaffDirectory;
import org.fanlight.access.StaffMember;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.landlord.ClockRule;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Noted;
import org.fanlight.landlord.Origin;
import org.fanlight.papers.Holder.Duty;
import org.fanlight.papers.PaperRefused.Why;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.fanlight.ui.Say;
import org.fanlight.ui.SetupPart;
import org.fanlight.ui.StaffNotice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The papers around each landlord's policy. */
@FanlightTest
class PapersTest {

    @Autowired
    PaperDesk papers;

    @Autowired
    PolicyReviewDesk reviews;

    @Autowired
    Landlords landlords;

    @Autowired
    List<SetupPart> setup;

    @Autowired
    List<StaffNotice> notices;

    @Autowired
    StaffDirectory staff;

    @Autowired
    SomeStaff someStaff;

    @Autowired
    JdbcClient database;

    @Autowired
    Record record;

    @Autowired
    Texts texts;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void leave_nothing() {
        clock.reset();
        for (String table : List.of("paper", "paper_review", "paper_trigger", "paper_read", "duty_holder")) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    @Keeps("IMA-9.2")
    void the_earliest_day_rules_and_the_contradiction_is_shown() {
        As admin = As.administrator("imani");
        Due first = admin.gets(papers::due).getFirst();
        assertThat(first).returns(Due.Rule.FIXED, Due::rule).returns(LocalDate.of(2015, 11, 30), Due::day);
        assertThat(first.stage(today())).isEqualTo(Due.Stage.OVERDUE);
        assertThat(landlords.current("imani").part(Noted.class).conflicts()).contains("X-07");
        assertThat(say("staff.conflict.X-07")).contains("earliest date rules");
        assertThat(state("imani")).contains("1 review is overdue");
        assertThat(As.administrator("nwldc").gets(papers::due)).noneMatch(due -> due.rule() == Due.Rule.FIXED);
    }

    @Test
    @Keeps("XC-49")
    void an_overdue_review_is_told_to_whoever_answers_for_the_policy_and_on_the_administrators_list() {
        StaffMember owner = someone("imani");
        assertThat(told(owner)).isEmpty();
        As.administrator("imani").does(() -> reviews.give(Duty.OWNER, owner.id()));
        assertThat(told(owner)).containsExactly("1 review is overdue or waits for you");
        assertThat(told(someone("imani"))).isEmpty();
        assertThat(state("imani")).contains("1 review is overdue");
        As.administrator("imani").does(() -> reviews.reviewed(Review.Kind.CONSULTATION, today(), "Done."));
        assertThat(told(owner)).isEmpty();
        assertThat(state("imani")).contains("No review is overdue");
    }

    private List<String> told(StaffMember who) {
        return as(who).gets(() -> notices.stream()
                .flatMap(notice -> notice.forMe(new Say(texts, Language.ENGLISH)).stream())
                .filter(line -> line.link().equals("/staff/papers"))
                .map(StaffNotice.Line::words)
                .toList());
    }

    @Test
    @Keeps("IMA-9.1")
    @Keeps("IMA-8.1")
    void a_policy_is_due_a_year_after_its_last_review_and_two_years_after_the_last_with_residents() {
        As admin = As.administrator("imani");
        admin.does(() -> reviews.reviewed(Review.Kind.CONSULTATION, today(), "Met twelve residents."));
        LocalDate consulted = today();
        assertThat(rule(admin, Due.Rule.REVIEW_CYCLE)).isEqualTo(consulted.plusYears(1));
        assertThat(rule(admin, Due.Rule.CONSULT_CYCLE)).isEqualTo(consulted.plusYears(2));
        assertThat(admin.gets(papers::due)).noneMatch(due -> due.rule() == Due.Rule.FIXED);
        assertThat(state("imani")).contains("No review is overdue");

        go(consulted.plusYears(1).plusDays(1));
        assertThat(state("imani")).contains("1 review is overdue");
        admin.does(() -> reviews.reviewed(Review.Kind.REVIEW, today(), "Checked against the law."));
        assertThat(rule(admin, Due.Rule.REVIEW_CYCLE)).isEqualTo(today().plusYears(1));
        assertThat(state("imani")).contains("No review is overdue");

        go(consulted.plusYears(2).plusDays(1));
        assertThat(admin.gets(papers::due).getFirst())
                .returns(Due.Rule.CONSULT_CYCLE, Due::rule)
                .matches(due -> due.stage(today()) == Due.Stage.OVERDUE);
        assertThat(admin.gets(reviews::reviews))
                .extracting(Review::kind)
                .containsExactly(Review.Kind.REVIEW, Review.Kind.CONSULTATION);
    }

    @Test
    void a_review_is_reminded_of_six_and_three_months_before() {
        LocalDate day = LocalDate.of(2030, 6, 30);
        Due due = new Due(Due.Rule.FIXED, "", day);
        assertThat(due.stage(day.minusMonths(6).minusDays(1))).isEqualTo(Due.Stage.LATER);
        assertThat(due.stage(day.minusMonths(6))).isEqualTo(Due.Stage.SIX_MONTHS);
        assertThat(due.stage(day.minusMonths(3))).isEqualTo(Due.Stage.THREE_MONTHS);
        assertThat(due.stage(day)).isEqualTo(Due.Stage.THREE_MONTHS);
        assertThat(due.stage(day.plusDays(1))).isEqualTo(Due.Stage.OVERDUE);
    }

    @Test
    @Keeps("BCHA-9j")
    @Keeps("OHG-0")
    void reviews_due_in_october_2012_and_august_2011_are_overdue() {
        assertThat(rule(As.administrator("bcha"), Due.Rule.FIXED)).isEqualTo(LocalDate.of(2012, 10, 31));
        assertThat(rule(As.administrator("one_housing"), Due.Rule.FIXED)).isEqualTo(LocalDate.of(2011, 8, 31));
        assertThat(state("bcha")).contains("1 review is overdue");
        assertThat(state("one_housing")).contains("1 review is overdue");
        As admin = As.administrator("bcha");
        admin.does(() -> reviews.reviewed(Review.Kind.REVIEW, today(), "Reviewed."));
        assertThat(rule(admin, Due.Rule.REVIEW_CYCLE)).isEqualTo(today().plusMonths(36));
    }

    @Test
    @Keeps("BCHA-1b")
    @Keeps("BCHA-11")
    @Keeps("OHG-1b")
    void a_paper_the_policy_points_to_is_a_gap_until_it_is_supplied() {
        As admin = As.administrator("bcha");
        assertThat(landlords.current("bcha").papers().documents()).hasSize(7);
        assertThat(missing(admin))
                .contains("Hate crime and harassment policy (2009)", "Domestic abuse policy (2008)")
                .contains(
                        "Policy on anti-social behaviour with the procedure on racist graffiti",
                        "Protocol on moves inside the association")
                .containsAll(landlords.current("bcha").papers().documents().stream()
                        .map(code -> say("staff.doc." + code))
                        .toList());
        int gaps = missing(admin).size();
        admin.does(() -> papers.save(paper("domestic_abuse_policy_2008", "Domestic abuse policy", false)));
        assertThat(missing(admin)).hasSize(gaps - 1).doesNotContain("Domestic abuse policy (2008)");
        assertThat(missing(As.administrator("one_housing")))
                .contains(
                        "Procedure on harassment",
                        "Policy on anti-social behaviour",
                        "Procedure on anti-social behaviour");
        assertThat(state("one_housing")).contains("papers are missing");
    }

    @Test
    @Keeps("IMA-2.1")
    @Keeps("OHG-5")
    @Keeps("HEX-3a")
    @Keeps("BCHA-6b")
    void a_law_that_no_longer_holds_shows_what_replaced_it() {
        assertThat(law("imani", "race_relations_acts")).isEqualTo("Replaced by: Equality Act 2010");
        assertThat(law("one_housing", "data_protection_act_1998")).startsWith("Replaced by: UK GDPR");
        assertThat(law("one_housing", "human_rights_act")).isEqualTo("In force");
        assertThat(law("hexagon", "respect_standard"))
                .startsWith("Superseded by: Neighbourhood and Community Standard");
        assertThat(As.officer("hexagon").gets(papers::laws))
                .filteredOn(law -> law.code().equals("respect_standard"))
                .singleElement()
                .matches(law -> law.link().orElse("").startsWith("https://www.gov.uk/"));
        assertThat(law("bcha", "tenant_services_authority")).isEqualTo("Replaced by: Regulator of Social Housing");
    }

    @Test
    @Keeps("NWL-28")
    void a_change_of_law_opens_a_review_with_whoever_answers_for_the_policy() {
        As officer = As.officer("nwldc");
        refused(() -> officer.does(() -> reviews.ask("demand", "More reports")), Why.NO_REASON);
        refused(() -> officer.does(() -> reviews.ask("law", " ")), Why.NO_WORDS);
        officer.does(() -> reviews.ask("law", "A new act."));
        Review.Trigger trigger = officer.gets(reviews::triggers).getFirst();
        assertThat(trigger)
                .returns("Housing Manager", Review.Trigger::owner)
                .returns(null, Review.Trigger::doneOn)
                .returns(today().plusDays(90), Review.Trigger::dueOn);
        StaffMember owner = someone("nwldc");
        As.administrator("nwldc").does(() -> reviews.give(Duty.OWNER, owner.id()));
        assertThat(as(owner).gets(reviews::waitingForMe)).isEqualTo(1);
        officer.does(() -> reviews.settle(trigger.id(), "Two sentences changed."));
        assertThat(as(owner).gets(reviews::waitingForMe)).isZero();
        assertThat(record.of(org.fanlight.landlord.PackDesk.recordId("nwldc")))
                .extracting(Record.Entry::deed)
                .contains(Deed.TASK_ADDED, Deed.TASK_DONE);
    }

    @Test
    @Keeps("IMA-7.1")
    void a_duty_without_a_holder_shows_on_the_administrators_list() {
        assertThat(vacant("imani")).containsExactly(Duty.OWNER, Duty.DELIVERY, Duty.TRAINING);
        assertThat(vacant("hexagon")).isEmpty();
        assertThat(state("imani")).contains("3 duties have no holder");
        As admin = As.administrator("imani");
        refused(() -> admin.does(() -> reviews.give(Duty.OWNER, UUID.randomUUID())), Why.NO_HOLDER);
        StaffMember chair = someone("imani");
        admin.does(() -> reviews.give(Duty.OWNER, chair.id()));
        admin.does(() -> reviews.reviewed(Review.Kind.ADOPTION, today(), "Adopted by the committee."));
        assertThat(vacant("imani")).containsExactly(Duty.DELIVERY, Duty.TRAINING);
        assertThat(state("imani")).contains("2 duties have no holder");
        assertThat(admin.gets(reviews::holders).getFirst())
                .returns("Chairperson", Holder::role)
                .returns(chair.name(), Holder::name);
    }

    @Test
    @Keeps("BCHA-8a")
    void the_owner_signs_off_each_quarter_and_a_missing_sign_off_is_told() {
        StaffMember owner = someone("bcha");
        As admin = As.administrator("bcha");
        admin.does(() -> reviews.give(Duty.OWNER, owner.id()));
        int before = unsigned("bcha");
        go(today().plusMonths(3).plusDays(1));
        assertThat(unsigned("bcha")).isEqualTo(before + 1);
        refused(() -> As.officer("bcha").does(() -> reviews.sign(Duty.OWNER)), Why.NOT_YOURS);
        as(owner).does(() -> reviews.sign(Duty.OWNER));
        assertThat(unsigned("bcha")).isEqualTo(before);
    }

    @Test
    @Keeps("BCHA-8c")
    @Keeps("BCHA-8d")
    void who_has_not_read_the_policy_is_listed_until_they_have_and_again_with_a_new_edition() {
        StaffMember reader = someone("bcha");
        As admin = As.administrator("bcha");
        UUID id = admin.gets(() -> papers.save(paper("policy", "Our strategy", false)));
        int everybody = everybody("bcha");
        assertThat(unread(admin, id)).contains(reader.name()).hasSize(everybody);
        as(reader).does(() -> papers.haveRead(id));
        assertThat(unread(admin, id)).hasSize(everybody - 1);
        assertThat(as(reader).gets(() -> papers.reading(find(admin, id))).byMe())
                .isTrue();
        admin.does(() -> papers.save(edition(find(admin, id), "2")));
        assertThat(unread(admin, id)).hasSize(everybody);
        UUID quiet = As.administrator("hexagon").gets(() -> papers.save(paper("policy", "Our policy", false)));
        assertThat(unread(As.administrator("hexagon"), quiet)).isEmpty();
    }

    @Test
    @Keeps("BCHA-10.12.4")
    void nothing_is_published_before_its_content_was_checked_where_the_policy_asks_for_it() {
        As bcha = As.administrator("bcha");
        Paper leaflet = paper(null, "A leaflet", true);
        refused(() -> bcha.does(() -> papers.save(checked(leaflet, List.of("format", "fair")))), Why.UNCHECKED);
        UUID id = bcha.gets(() -> papers.save(checked(leaflet, Paper.CHECKS)));
        assertThat(find(bcha, id).isShown()).isTrue();
        As hexagon = As.administrator("hexagon");
        hexagon.does(() -> papers.save(checked(leaflet, List.of())));
    }

    @Test
    @Keeps("BCHA-2")
    void a_strategy_can_stand_beside_the_policy() {
        As admin = As.administrator("bcha");
        Paper strategy = paper(null, "Prevention strategy", false);
        UUID id = admin.gets(() -> papers.save(strategy));
        assertThat(say(Paper.Kind.STRATEGY.textKey())).isEqualTo("Strategy");
        assertThat(find(admin, id).kind()).isEqualTo(Paper.Kind.STRATEGY);
    }

    @Test
    @Keeps("BCHA-4.3a")
    void a_page_of_information_nobody_checked_for_a_year_is_flagged() {
        As admin = As.administrator("bcha");
        Paper page = information(today());
        UUID id = admin.gets(() -> papers.save(page));
        assertThat(find(admin, id).isUnchecked(today())).isFalse();
        go(today().plusMonths(12).plusDays(1));
        assertThat(find(admin, id).isUnchecked(today())).isTrue();
    }

    @Test
    @Keeps("BCHA-4.2")
    void times_in_another_paper_are_to_be_supplied_and_the_defaults_say_so() {
        var bcha = landlords.current("bcha");
        assertThat(bcha.papers().procedure()).contains("detailed_procedures");
        assertThat(missing(As.administrator("bcha"))).contains("Detailed procedures with the time limits");
        assertThat(bcha.toSupply()).contains("clock.first_contact", "clock.plan_agreed", "clock.investigation");
        ClockRule rule = bcha.clock("first_contact");
        assertThat(rule.origin()).isEqualTo(Origin.DEFAULT);
        assertThat(say("staff.origin.default")).isEqualTo("Internal target, not in the policy");
        assertThat(landlords.current("imani").toSupply()).doesNotContain("clock.first_contact");
    }

    @Test
    void a_paper_that_is_gone_says_what_replaced_it_and_a_shown_one_has_something_to_read() {
        As admin = As.administrator("hexagon");
        Paper shown = paper(null, "Empty", true);
        refused(() -> admin.does(() -> papers.save(with(shown, Paper.State.CURRENT, "", "", ""))), Why.NO_TEXT);
        refused(() -> admin.does(() -> papers.save(with(shown, Paper.State.REPLACED, "", "", "x"))), Why.NO_SUCCESSOR);
        refused(
                () -> admin.does(() -> papers.save(with(shown, Paper.State.CURRENT, "", "http://x.org", ""))),
                Why.BAD_LINK);
        UUID id = admin.gets(() -> papers.save(with(shown, Paper.State.CURRENT, "", "https://example.org/a", "")));
        Paper seen = find(admin, id);
        admin.does(() -> papers.save(edition(seen, "2")));
        refused(() -> admin.does(() -> papers.save(edition(seen, "3"))), Why.CHANGED_MEANWHILE);
        assertThat(As.administrator("imani").gets(papers::all))
                .noneMatch(one -> one.title().equals("Empty"));
    }

    private static Paper paper(@org.jspecify.annotations.Nullable String code, String title, boolean isPublic) {
        return new Paper(
                null,
                code,
                Paper.Kind.STRATEGY,
                title,
                "1",
                null,
                "Housing Manager",
                null,
                null,
                isPublic,
                Paper.State.CURRENT,
                "",
                "",
                "Our own words.",
                List.of(),
                List.of(),
                Paper.CHECKS,
                0);
    }

    private static Paper with(Paper paper, Paper.State state, String successor, String link, String body) {
        return new Paper(
                paper.id(),
                paper.code(),
                paper.kind(),
                paper.title(),
                paper.edition(),
                null,
                paper.owner(),
                null,
                null,
                paper.isPublic(),
                state,
                successor,
                link,
                body,
                List.of(),
                List.of(),
                List.of(),
                paper.version());
    }

    private static Paper edition(Paper paper, String edition) {
        return new Paper(
                paper.id(),
                paper.code(),
                paper.kind(),
                paper.title(),
                edition,
                null,
                paper.owner(),
                null,
                null,
                paper.isPublic(),
                paper.state(),
                "",
                paper.link(),
                paper.body(),
                List.of(),
                List.of(),
                paper.checklist(),
                paper.version());
    }

    private static Paper checked(Paper paper, List<String> checklist) {
        return new Paper(
                null,
                null,
                Paper.Kind.LEAFLET,
                paper.title(),
                "1",
                null,
                paper.owner(),
                null,
                null,
                true,
                Paper.State.CURRENT,
                "",
                "",
                paper.body(),
                List.of(),
                List.of(),
                checklist,
                0);
    }

    private static Paper information(LocalDate checkedOn) {
        return new Paper(
                null,
                null,
                Paper.Kind.INFORMATION,
                "Where to find help",
                "1",
                null,
                "Team Leader",
                null,
                checkedOn,
                true,
                Paper.State.CURRENT,
                "",
                "",
                "Help.",
                List.of(),
                List.of(),
                Paper.CHECKS,
                0);
    }

    private Paper find(As who, UUID id) {
        return who.gets(papers::all).stream()
                .filter(paper -> id.equals(paper.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> unread(As who, UUID id) {
        return who.gets(() -> papers.reading(find(who, id))).names();
    }

    private List<String> missing(As who) {
        return who.gets(papers::all).stream()
                .filter(paper -> paper.state() == Paper.State.NOT_SUPPLIED)
                .map(Paper::title)
                .toList();
    }

    private LocalDate rule(As who, Due.Rule rule) {
        return who.gets(papers::due).stream()
                .filter(due -> due.rule() == rule)
                .findFirst()
                .orElseThrow()
                .day();
    }

    private String law(String landlord, String code) {
        var law = As.officer(landlord).gets(papers::laws).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return texts.say(
                Language.ENGLISH,
                "staff.lawstate." + law.state(),
                Map.of("by", law.by().map(by -> say("staff.law." + by)).orElse("")));
    }

    private List<Duty> vacant(String landlord) {
        return As.administrator(landlord).gets(reviews::holders).stream()
                .filter(Holder::isVacant)
                .map(Holder::duty)
                .toList();
    }

    private int unsigned(String landlord) {
        return (int) As.administrator(landlord).gets(reviews::holders).stream()
                .filter(holder -> holder.isUnsigned(today()) || holder.isVacant())
                .count();
    }

    private String state(String landlord) {
        SetupPart part = setup.stream()
                .filter(one -> one.heading().equals("staff.papers.setup"))
                .findFirst()
                .orElseThrow();
        return As.administrator(landlord)
                .gets(() -> part.state(new Say(texts, Language.ENGLISH)))
                .words();
    }

    private StaffMember someone(String landlord) {
        UUID id = someStaff.of(landlord, Role.OFFICER).id();
        return staff.atLandlord(landlord).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int everybody(String landlord) {
        return staff.atLandlord(landlord).size();
    }

    private static As as(StaffMember member) {
        return As.person(new Person(member.id(), member.landlord(), java.util.Set.of(Role.OFFICER), member.name()));
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        PaperRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private void go(LocalDate day) {
        clock.set(day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }

    private String say(String key) {
        return texts.say(Language.ENGLISH, key);
    }
}
