package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.category.CategoryDesk;
import org.fanlight.casework.counts.CategoryCounts;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.casework.recording.CaseRecord;
import org.fanlight.casework.recording.CaseRecord.State;
import org.fanlight.casework.recording.CaseRecordDesk;
import org.fanlight.casework.recording.MarkDesk;
import org.fanlight.casework.recording.Marks;
import org.fanlight.casework.recording.MarksRefused;
import org.fanlight.casework.recording.MarksRefused.Why;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.evidence.SomePicture;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.Option;
import org.fanlight.journey.Questionnaires;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.landlord.Strand;
import org.fanlight.report.EqualityDesk;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.report.ReportFacts;
import org.fanlight.report.ToldDesk;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is perceived is recorded for good, beside whatever staff mark and find. */
@FanlightTest
class RecordingTest {

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    MarkDesk marks;

    @Autowired
    CaseRecordDesk records;

    @Autowired
    CategoryDesk categories;

    @Autowired
    CategoryCounts counts;

    @Autowired
    ToldDesk told;

    @Autowired
    ReportFacts facts;

    @Autowired
    Letters letters;

    @Autowired
    CaseDesk desk;

    @Autowired
    EqualityDesk equality;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient database;

    @Autowired
    Landlords landlords;

    @Autowired
    EvidenceDesk evidence;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Texts texts;

    @Test
    @Keeps("HEX-2b")
    @Keeps("HEX-A1.1.1")
    @Keeps("OHG-1.1c")
    void anybodys_perception_alone_makes_it_racist_and_nothing_takes_that_away() {
        for (String landlord : List.of("hexagon", "one_housing")) {
            As officer = As.officer(landlord);
            Receipt receipt = some.send(landlord, SomeCase.quiet());
            UUID id = some.of(receipt);
            assertThat(officer.gets(() -> marks.isPerceivedRacist(id))).isFalse();
            int before = marked(landlord).racist();
            officer.does(() -> told.addPerception(receipt.reportId(), List.of("police"), List.of("colour"), ""));
            assertThat(officer.gets(() -> marks.isPerceivedRacist(id))).isTrue();
            await().atMost(Duration.ofSeconds(20)).until(() -> marked(landlord).racist() == before + 1);
            officer.does(() -> told.addPerception(receipt.reportId(), List.of("staff"), List.of("none"), ""));
            refused(
                    () -> officer.does(() -> marks.set(
                            id, some.seen(officer, id), new Marks(true, false, false, List.of(), "not_told", ""))),
                    Why.PERCEIVED_AS_HATE);
            assertThat(officer.gets(() -> marks.isPerceivedRacist(id))).isTrue();
        }
        assertThat(landlords.current("hexagon").recording().racist()).isEqualTo("macpherson");
        assertThat(landlords.current("one_housing").recording().racist()).isEqualTo("intended_or_likely");
        assertThat(landlords
                        .current("one_housing")
                        .part(org.fanlight.landlord.Noted.class)
                        .conflicts())
                .contains("X-04");
    }

    @Test
    @Keeps("HEX-2d")
    void the_start_is_what_was_perceived_and_staff_only_add_their_view() {
        As officer = As.officer("hexagon");
        As senior = As.senior("hexagon");
        Receipt receipt = some.send("hexagon", perceived("me", "disability"));
        UUID id = some.of(receipt);
        assertThat(officer.gets(() -> categories.asReported(id))).isEqualTo("hate");
        some.recategorise(officer, senior, id, "neighbour");
        assertThat(officer.gets(() -> categories.asNow(id))).isEqualTo("neighbour");
        assertThat(officer.gets(() -> categories.asReported(id))).isEqualTo("hate");
        assertThat(facts.perceptions(receipt.reportId()))
                .singleElement()
                .returns(List.of("disability"), one -> one.motives());
        assertThat(landlords.current("hexagon").recording().whichForms()).isEqualTo("all");
        assertThat(landlords.current("nwldc").recording().whichForms()).isEqualTo("racist_and_effect");
    }

    @Test
    @Keeps("IMA-4.2")
    @Keeps("IMA-6.2")
    @Keeps("OHG-3b")
    void whoever_perceives_it_is_enough_and_any_other_reason_counts() {
        Answers neighbour = perceived("witness", "other").with("who", Answer.chosen("saw"));
        UUID seen = some.open("imani", neighbour);
        assertThat(As.officer("imani").gets(() -> categories.asReported(seen))).isEqualTo("harassment");
        UUID resident = some.open("one_housing", perceived("victim", "religion"));
        assertThat(As.officer("one_housing").gets(() -> categories.asReported(resident)))
                .isEqualTo("hate");
        assertThat(landlords.current("imani").recording().whosePerception()).isEqualTo("anyone");
        assertThat(landlords.current("one_housing").recording().whosePerception())
                .isEqualTo("resident");
        assertThat(landlords.current("imani").recording().otherMotive()).isTrue();
    }

    @Test
    @Keeps("IMA-4.4")
    @Keeps("OHG-1.1a")
    void one_incident_without_a_motive_is_accepted() {
        for (String landlord : List.of("imani", "one_housing")) {
            UUID id = some.open(
                    landlord,
                    SomeCase.quiet().with("times", Answer.chosen("once")).with("motives", Answer.chosen("none")));
            assertThat(As.officer(landlord).gets(() -> categories.asReported(id)))
                    .isEqualTo("harassment");
            assertThat(landlords.current(landlord).recording().noMotive()).isTrue();
        }
        assertThat(landlords.current("one_housing").handling().findsIntention()).isTrue();
        assertThat(landlords.current("imani").handling().findsIntention()).isFalse();
        assertThat(landlords.current("one_housing").recording().harassment()).isEqualTo("deliberate_prejudice");
    }

    @Test
    @Keeps("NWL-05")
    void an_effect_without_a_known_intention_is_harassment() {
        UUID id = some.open(
                "nwldc",
                SomeCase.quiet()
                        .with("forms", Answer.chosen("bullying", "victimisation"))
                        .with("effect", Answer.chosen("humiliated"))
                        .with("purpose", Answer.chosen("do_not_know")));
        As officer = As.officer("nwldc");
        assertThat(officer.gets(() -> categories.asReported(id))).isEqualTo("harassment");
        assertThat(officer.gets(() -> marks.of(id)).harassment()).isTrue();
        assertThat(codes("nwldc", "forms")).startsWith("harassment", "discrimination", "bullying", "victimisation");
        assertThat(codes("imani", "forms")).doesNotContain("bullying", "victimisation");
        var journey = questionnaires.journey(ReportDesk.REPORT, "nwldc").questionnaire();
        assertThat(journey.question("purpose").required()).isFalse();
        assertThat(journey.question("effect").key())
                .isNotEqualTo(journey.question("purpose").key());
        assertThat(landlords.current("nwldc").recording().harassment()).isEqualTo("purpose_or_effect");
        assertThat(landlords.current("hexagon").recording().harassment()).isEqualTo("deliberate_harm");
    }

    @Test
    @Keeps("HEX-1b")
    @Keeps("BCHA-10b")
    @Keeps("IMA-4.5")
    void each_form_offers_the_reasons_and_acts_of_its_policy_and_always_another() {
        assertThat(codes("hexagon", "motives")).contains("class", "ethnic_origin", "sex", "religious_belief", "age");
        assertThat(codes("nwldc", "motives")).doesNotContain("class");
        assertThat(codes("bcha", "motives"))
                .contains(
                        "nationality",
                        "cultural_belief",
                        "political_belief",
                        "marital_or_civil_partnership",
                        "social_background",
                        "family_circumstance",
                        "gender_reassignment",
                        "spent_convictions",
                        "age",
                        "other");
        assertThat(codes("imani", "motives")).doesNotContain("spent_convictions");
        assertThat(codes("imani", "forms")).hasSize(8).endsWith("other");
        Receipt several = some.send(
                "imani",
                SomeCase.quiet().with("forms", Answer.chosen("hate_crime", "disturbing_peace", "violence_or_threat")));
        assertThat(facts.of(several.reportId()).forms()).hasSize(3);
    }

    @Test
    @Keeps("IMA-4.1")
    void illness_is_a_reason_and_a_group_without_names_can_be_the_one_it_was_aimed_at() {
        assertThat(codes("imani", "motives"))
                .contains("race", "religion", "gender", "disability", "sexual_orientation", "illness", "age");
        assertThat(codes("nwldc", "motives")).doesNotContain("illness");
        Receipt receipt = some.send(
                "imani",
                perceived("me", "illness")
                        .with("aimed", Answer.chosen("group"))
                        .with("affected", Answer.said("Three families on my stairs. No names.")));
        UUID id = some.of(receipt);
        assertThat(As.officer("imani")
                        .gets(() -> told.told(receipt.reportId()))
                        .orElseThrow()
                        .lines())
                .anyMatch(line ->
                        line.question().key().equals("aimed") && line.answer().has("group"));
        assertThat(As.officer("imani").gets(() -> categories.asReported(id))).isEqualTo("harassment");
    }

    @Test
    @Keeps("NWL-07")
    void a_slight_remark_gets_a_reference_and_clocks_and_nobody_can_drop_it() {
        Receipt receipt = some.send("nwldc", SomeCase.quiet().with("what", Answer.said("A rude word, once.")));
        UUID id = some.of(receipt);
        As officer = As.officer("nwldc");
        assertThat(receipt.reference().shown()).isNotBlank();
        assertThat(officer.gets(() -> desk.clocks(id)))
                .anyMatch(clock -> clock.rule().equals("first_assessment")
                        && clock.state() == org.fanlight.deadlines.ClockState.RUNNING);
        assertThat(Arrays.stream(Step.values()).map(Enum::name))
                .noneMatch(step -> step.contains("DELETE") || step.contains("DISCARD") || step.contains("REJECT"));
        officer.does(() -> desk.takeUp(id, some.seen(officer, id)));
        assertThat(officer.gets(() -> desk.open(id)).steps()).doesNotContain(Step.CLOSE);
        assertThatThrownBy(() -> SomePack.publish(
                        landlords,
                        "nwldc",
                        text -> text.replace("triage.threshold: never", "triage.threshold: serious")))
                .hasMessageContaining("'triage.threshold' is 'serious'. Say one of never.");
    }

    @Test
    @Keeps("OHG-1.1b")
    @Keeps("LAW-19")
    void a_hate_incident_that_is_no_crime_counts_as_an_incident_whatever_the_police_record() {
        As officer = As.officer("one_housing");
        int hated = perceivedHate();
        Receipt receipt = some.send("one_housing", perceived("me", "race"));
        UUID id = some.of(receipt);
        await().atMost(Duration.ofSeconds(20)).until(() -> perceivedHate() > hated);
        int perceived = perceivedHate();
        var before = marked("one_housing");
        officer.does(() ->
                marks.set(id, some.seen(officer, id), new Marks(true, true, false, List.of(), "not_recorded", "")));
        assertThat(marked("one_housing").hateIncidents()).isEqualTo(before.hateIncidents() + 1);
        assertThat(marked("one_housing").possibleCrimes()).isEqualTo(before.possibleCrimes());
        assertThat(officer.gets(() -> marks.of(id)))
                .returns(true, Marks::hateIncident)
                .returns("not_recorded", Marks::police);
        assertThat(officer.gets(() -> categories.asNow(id))).isEqualTo("racist");
        assertThat(perceivedHate()).isEqualTo(perceived);
        refused(
                () -> officer.does(() -> marks.set(
                        id, some.seen(officer, id), new Marks(true, true, true, List.of(), "recorded_crime", " "))),
                Why.NO_REFERENCE);
        officer.does(() -> marks.set(
                id, some.seen(officer, id), new Marks(true, true, true, List.of(), "recorded_crime", "CR/1")));
        assertThat(marked("one_housing").possibleCrimes()).isEqualTo(before.possibleCrimes() + 1);
        assertThat(landlords.current("one_housing").recording().hateCrime()).isEqualTo("criminal_act");
        assertThat(landlords.current("imani").recording().hateCrime()).isEqualTo("act_only");
    }

    @Test
    @Keeps("LAW-12")
    void each_limb_of_anti_social_behaviour_can_be_marked_and_is_counted_by_itself() {
        As officer = As.officer("bcha");
        UUID id = some.open("bcha", SomeCase.quiet());
        for (int i = 0; i < Marks.LIMBS.size(); i++) {
            List<Integer> before = marked("bcha").limbs();
            List<String> limbs = Marks.LIMBS.subList(0, i + 1);
            officer.does(
                    () -> marks.set(id, some.seen(officer, id), new Marks(true, false, false, limbs, "not_told", "")));
            assertThat(marked("bcha").limbs().get(i)).isEqualTo(before.get(i) + 1);
            assertThat(texts.has(Language.ENGLISH, "staff.limb." + Marks.LIMBS.get(i)))
                    .isTrue();
        }
    }

    @Test
    @Keeps("LAW-17")
    void a_landlords_word_counts_in_the_laws_strand_or_is_asked_about_or_counts_in_none() {
        UUID id = some.open("one_housing", perceived("me", "colour"));
        assertThat(As.officer("one_housing").gets(() -> marks.reasons(id)))
                .containsExactly(new MarkDesk.Reason("colour", Strand.RACE, null));
        UUID ill = some.open("imani", perceived("me", "illness"));
        assertThat(As.officer("imani").gets(() -> marks.reasons(ill)))
                .containsExactly(new MarkDesk.Reason("illness", null, Strand.DISABILITY));
        UUID poor = some.open("hexagon", perceived("me", "class"));
        assertThat(As.officer("hexagon").gets(() -> marks.reasons(poor)))
                .containsExactly(new MarkDesk.Reason("class", null, null));
    }

    @Test
    @Keeps("HEX-A1.5.2")
    void words_that_stir_up_hatred_prompt_for_a_crime_and_the_victims_wish_is_kept() {
        Answers stirred = perceived("me", "race")
                .with("forms", Answer.chosen("stirring_hatred"))
                .with("words_used", Answer.said("Words against all of us."))
                .with("police_wish", Answer.chosen("with_help"));
        Receipt receipt = some.send("hexagon", stirred);
        UUID id = some.of(receipt);
        As officer = As.officer("hexagon");
        assertThat(officer.gets(() -> marks.crimePrompts(id))).containsExactly("incitement");
        assertThat(officer.gets(() -> told.told(receipt.reportId()))
                        .orElseThrow()
                        .lines())
                .anyMatch(line -> line.question().key().equals("police_wish")
                        && line.answer().has("with_help"));
        UUID quiet = some.open("hexagon", SomeCase.quiet());
        assertThat(officer.gets(() -> marks.crimePrompts(quiet))).isEmpty();
        SomePack.publish(landlords, "hexagon", text -> text.replace("crime.prompt: true", "crime.prompt: false"));
        try {
            UUID without = some.open("hexagon", stirred);
            assertThat(officer.gets(() -> marks.crimePrompts(without))).isEmpty();
        } finally {
            SomePack.publish(landlords, "hexagon", text -> text);
        }
    }

    @Test
    @Keeps("LAW-20")
    void once_it_may_be_a_crime_each_person_hears_of_their_rights_once() {
        As officer = As.officer("imani");
        Receipt receipt = some.send("imani", SomeCase.violent());
        UUID id = some.of(receipt);
        As person = As.reporter(receipt.partyId(), "imani");
        officer.does(
                () -> marks.set(id, some.seen(officer, id), new Marks(true, false, false, List.of(), "not_told", "")));
        assertThat(kinds(person)).doesNotContain(Letter.Kind.VICTIM_RIGHTS);
        for (int i = 0; i < 2; i++) {
            officer.does(() ->
                    marks.set(id, some.seen(officer, id), new Marks(true, false, true, List.of(), "not_told", "")));
        }
        assertThat(kinds(person)).containsOnlyOnce(Letter.Kind.VICTIM_RIGHTS);
        assertThat(texts.say(Language.ENGLISH, "progress.letter.victim-rights.next"))
                .contains("www.gov.uk/victims-code");
    }

    @Test
    @Keeps("LAW-10")
    void a_new_contact_is_told_to_everybody_in_the_case() {
        As officer = As.officer("bcha");
        As senior = As.senior("bcha");
        Receipt receipt = some.send("bcha", SomeCase.quiet());
        UUID id = some.of(receipt);
        As person = As.reporter(receipt.partyId(), "bcha");
        officer.does(() -> desk.takeUp(id, some.seen(officer, id)));
        assertThat(kinds(person)).doesNotContain(Letter.Kind.CONTACT_CHANGED);
        senior.does(() -> desk.assign(id, some.seen(senior, id), senior.who().id()));
        assertThat(person.gets(letters::mine))
                .filteredOn(letter -> letter.kind() == Letter.Kind.CONTACT_CHANGED)
                .singleElement()
                .returns(senior.who().name(), Letter::words);
    }

    @Test
    @Keeps("HEX-6a")
    @Keeps("OHG-2h")
    void the_whole_record_holds_every_field_and_says_what_was_not_given() {
        for (String landlord : List.of("hexagon", "one_housing")) {
            As officer = As.officer(landlord);
            UUID id = some.open(
                    landlord,
                    SomeCase.callable()
                            .with("witnesses", Answer.said("A neighbour"))
                            .with("motives", Answer.chosen("age"))
                            .with("perceived", Answer.chosen("me")));
            CaseRecord record = officer.gets(() -> records.of(id)).getFirst();
            var asked = questionnaires.journey(ReportDesk.REPORT, landlord).questionnaire().questions().stream()
                    .filter(question -> question.type() != org.fanlight.journey.QuestionType.STATEMENT)
                    .map(question -> question.heading())
                    .toList();
            assertThat(record.lines()).extracting(CaseRecord.Line::labelKey).containsAll(asked);
            assertThat(line(record, "journey.what.heading"))
                    .returns(State.GIVEN, CaseRecord.Line::state)
                    .matches(line -> line.value().contains("shouts"));
            assertThat(line(record, "journey.witnesses.heading").value()).contains("A neighbour");
            assertThat(line(record, "journey.injury.heading").state()).isEqualTo(State.NOT_GIVEN);
            assertThat(line(record, "journey.spoken.heading").state()).isEqualTo(State.NOT_GIVEN);
            assertThat(line(record, "journey.call_number.heading"))
                    .returns(State.KEPT_APART, CaseRecord.Line::state)
                    .returns("", CaseRecord.Line::value);
            assertThat(line(record, "journey.email.heading").state()).isEqualTo(State.NOT_GIVEN);
            assertThat(line(record, "staff.record.perceptions").value()).contains("Age");
            assertThat(line(record, "staff.record.clocks").value()).contains("First contact");
            assertThat(line(record, "staff.record.version").state()).isEqualTo(State.GIVEN);
        }
        assertThat(landlords.current("hexagon").recording().fields()).isEqualTo("home_office");
        assertThat(landlords.current("imani").recording().fields()).isEqualTo("section_6");
        assertThat(texts.say(Language.ENGLISH, "staff.record.not-given")).isEqualTo("Not given");
    }

    @Test
    @Keeps("HEX-A1.3.1")
    void where_few_like_them_live_the_same_fields_are_kept_and_only_figures_are_hidden() {
        As officer = As.officer("hexagon");
        Answers alone = perceived("me", "race")
                .with("harder", Answer.chosen("alone"))
                .with("helped_by", Answer.chosen("nobody"));
        UUID few = some.open("hexagon", alone.with("where", Answer.said("The only house at Lonely Ford")));
        UUID many = some.open("hexagon", alone.with("where", Answer.said("12 Mill Row")));
        List<CaseRecord.Line> there =
                officer.gets(() -> records.of(few)).getFirst().lines();
        assertThat(there)
                .extracting(CaseRecord.Line::labelKey)
                .containsExactlyElementsOf(officer.gets(() -> records.of(many)).getFirst().lines().stream()
                        .map(CaseRecord.Line::labelKey)
                        .toList());
        assertThat(there)
                .filteredOn(line -> line.labelKey().equals("staff.record.perceptions"))
                .singleElement()
                .returns(State.GIVEN, CaseRecord.Line::state);
        assertThat(Risk.QUESTIONS).extracting(Risk.Question::key).contains("r9", "r11");
        assertThat(texts.say(Language.ENGLISH, "staff.risk.r9")).contains("being alone");
        assertThat(landlords.current("hexagon").recording().fields()).isEqualTo("home_office");

        // One person's answer in a year nobody else answered in: kept, and in no figure.
        String someone = UUID.randomUUID().toString();
        int before = equalityAnswers();
        drafts.keep(
                drafts.begin("equality", someone, "hexagon", Language.ENGLISH),
                someone,
                "age",
                Answer.chosen("from_75"));
        equality.send(someone);
        assertThat(equalityAnswers()).isEqualTo(before + 1);
        assertThat(As.manager("hexagon")
                        .gets(() -> equality.figures(LocalDate.now(London.ZONE).getYear()))
                        .questions())
                .allSatisfy(question -> assertThat(question.lines())
                        .noneMatch(line -> line.people() != null && line.people() > 0 && line.people() < 5));
    }

    private int equalityAnswers() {
        return database.sql("select count(*) from equality_answer where landlord = 'hexagon'")
                .query(Integer.class)
                .single();
    }

    @Test
    @Keeps("BCHA-3")
    void an_owner_and_a_contractor_report_without_a_tenancy_and_are_counted_as_what_they_are() {
        As senior = As.senior("bcha");
        LocalDate today = LocalDate.now(London.ZONE);
        int owners = reporters(senior, today, "owner");
        int workers = reporters(senior, today, "worker");
        UUID owner = some.open("bcha", SomeCase.quiet().with("tenant", Answer.chosen("owner")));
        some.open("bcha", SomeCase.quiet().with("tenant", Answer.chosen("worker")));
        await().untilAsserted(() -> {
            assertThat(reporters(senior, today, "owner")).isEqualTo(owners + 1);
            assertThat(reporters(senior, today, "worker")).isEqualTo(workers + 1);
        });
        assertThat(As.officer("bcha").gets(() -> desk.again(owner)).members()).hasSize(1);
        assertThat(questionnaires
                        .journey(ReportDesk.REPORT, "bcha")
                        .questionnaire()
                        .question("tenant")
                        .options())
                .extracting(Option::code)
                .contains(
                        "tenant",
                        "leaseholder",
                        "household",
                        "owner",
                        "other_landlord",
                        "applicant",
                        "worker",
                        "agency");
        assertThat(Arrays.asList(org.fanlight.casework.otherparty.OtherParty.Relation.values()))
                .extracting(Enum::name)
                .contains("TENANT", "HOUSEHOLD", "VISITOR", "OTHER_LANDLORDS_TENANT", "OWNER", "STRANGER");
        assertThat(landlords.current("bcha").recording().people()).isEqualTo("very_wide");
        assertThat(landlords.current("hexagon").recording().people()).isEqualTo("tenants");
        assertThat(some.open("hexagon", SomeCase.quiet().with("tenant", Answer.chosen("owner"))))
                .as("whom a policy names keeps nobody out")
                .isNotNull();
    }

    private int reporters(As who, LocalDate day, String code) {
        return who.gets(() -> counts.reporters(day, day)).stream()
                .filter(line -> line.code().equals(code))
                .mapToInt(CategoryCounts.Reporters::reports)
                .sum();
    }

    @Test
    @Keeps("LAW-18")
    void a_strand_the_law_adds_is_added_in_the_pack_and_what_was_counted_before_stays() {
        As senior = As.senior("imani");
        LocalDate today = LocalDate.now(London.ZONE);
        int hate = perceivedHate(senior, today);
        UUID before = some.open("imani", perceived("me", "gender"));
        settled(before);
        assertThat(perceivedHate(senior, today)).as("not one of the five today").isEqualTo(hate);
        SomePack.publish(landlords, "imani", text -> text + "\nmot.strands: [gender]\n");
        try {
            UUID after = some.open("imani", perceived("me", "gender"));
            await().untilAsserted(() -> assertThat(perceivedHate(senior, today)).isEqualTo(hate + 1));
            assertThat(As.officer("imani").gets(() -> categories.asReported(after)))
                    .isEqualTo("hate");
            assertThat(As.officer("imani").gets(() -> categories.asReported(before)))
                    .as("it keeps the policy it was opened under")
                    .isEqualTo("harassment");
        } finally {
            SomePack.publish(landlords, "imani", text -> text);
        }
        settled(some.open("imani", perceived("me", "gender")));
        assertThat(perceivedHate(senior, today)).isEqualTo(hate + 1);
    }

    private int perceivedHate(As who, LocalDate day) {
        return who.gets(() -> counts.of(day, day)).perceivedHate();
    }

    private void settled(UUID caseId) {
        await().until(() -> some.isCounted(caseId));
    }

    @Test
    @Keeps("NWL-10")
    void a_report_needs_no_evidence_and_takes_a_diary_and_a_photo_later() throws Exception {
        Receipt receipt = some.send("nwldc", SomeCase.quiet().with("evidence", Answer.chosen("none")));
        some.of(receipt);
        As person = As.reporter(receipt.partyId(), "nwldc");
        As officer = As.officer("nwldc");
        assertThat(officer.gets(() -> evidence.of(receipt.reportId()))).isEmpty();
        person.does(() -> told.addIncident(Answers.NONE
                .with("what", Answer.said("Monday: they shouted again."))
                .with("evidence", Answer.chosen("diary"))));
        byte[] photo = SomePicture.plain("jpeg", 40, 30);
        person.gets(() -> evidence.ofReporter().add("door.jpg", false, new ByteArrayInputStream(photo)));
        person.does(() -> transaction.executeWithoutResult(sent -> evidence.send()));
        assertThat(officer.gets(() -> told.told(receipt.reportId()))
                        .orElseThrow()
                        .lines())
                .anyMatch(line -> line.answer().words().equals("Monday: they shouted again."));
        assertThat(officer.gets(() -> evidence.of(receipt.partyId())).size()
                        + officer.gets(() -> evidence.of(receipt.reportId())).size())
                .isEqualTo(1);
        assertThatThrownBy(() -> SomePack.publish(
                        landlords,
                        "nwldc",
                        text -> text.replace("evidence.required: false", "evidence.required: true")))
                .hasMessageContaining("No report may need evidence");
    }

    private static CaseRecord.Line line(CaseRecord record, String label) {
        return record.lines().stream()
                .filter(line -> line.labelKey().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Answers perceived(String by, String motive) {
        return SomeCase.quiet().with("perceived", Answer.chosen(by)).with("motives", Answer.chosen(motive));
    }

    private List<String> codes(String landlord, String question) {
        return questionnaires.journey(ReportDesk.REPORT, landlord).questionnaire().question(question).options().stream()
                .map(Option::code)
                .toList();
    }

    private List<Letter.Kind> kinds(As person) {
        return person.gets(letters::mine).stream().map(Letter::kind).toList();
    }

    private int perceivedHate() {
        return As.manager("one_housing")
                .gets(() -> counts.of(day(-40_000), day(1)))
                .perceivedHate();
    }

    private CategoryCounts.Marked marked(String landlord) {
        return As.manager(landlord).gets(() -> counts.marked(day(-40_000), day(1)));
    }

    private static LocalDate day(int fromNow) {
        return LocalDate.now(London.ZONE).plusDays(fromNow);
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        MarksRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
