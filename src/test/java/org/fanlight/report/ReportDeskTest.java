package org.fanlight.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.fanlight.access.ReporterAccess;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.contact.ContactDesk;
import org.fanlight.contact.Method;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Draft;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.Problem;
import org.fanlight.journey.QuestionTotals;
import org.fanlight.journey.SomeJourney;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FanlightTest
class ReportDeskTest {

    private final String handle = UUID.randomUUID().toString();

    @Autowired
    ReportDesk desk;

    @Autowired
    ToldDesk told;

    @Autowired
    ReportFacts facts;

    @Autowired
    EqualityDesk equality;

    @Autowired
    Drafts drafts;

    @Autowired
    ContactDesk contact;

    @Autowired
    ReporterAccess access;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient database;

    @Test
    void sending_again_gives_the_same_receipt_however_often_and_at_once() throws Exception {
        draft(SomeJourney.shortest());
        int before = reports();
        Set<String> codes = new HashSet<>();
        Set<UUID> ids = new HashSet<>();
        Callable<Receipt> send = () -> desk.submit(handle, "web");
        try (var executor = Executors.newFixedThreadPool(8)) {
            for (var receipt : executor.invokeAll(Collections.nCopies(8, send))) {
                codes.add(receipt.get().code().digits());
                ids.add(receipt.get().reportId());
            }
        }
        assertThat(codes).hasSize(1);
        assertThat(ids).hasSize(1);
        assertThat(database.sql("select count(*) from report where id = ?")
                        .param(ids.iterator().next().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(reports()).isGreaterThan(before);
        assertThat(desk.receipt(handle).orElseThrow().code().digits())
                .isEqualTo(codes.iterator().next());
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_sent() {
        draft(SomeJourney.shortest().with("where", Answer.NONE).with("afraid", Answer.said("a lot")));
        assertThatThrownBy(() -> desk.submit(handle, "web"))
                .isInstanceOfSatisfying(
                        ReportDesk.NotComplete.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::question)
                                .containsExactly("where", "afraid"));
        assertThat(desk.receipt(handle)).isEmpty();
        assertThatThrownBy(() -> desk.submit(UUID.randomUUID().toString(), "web"))
                .isInstanceOf(ReportDesk.NothingToSend.class);
    }

    @Test
    void staff_of_the_landlord_read_it_as_it_was_told_and_nobody_else_does() {
        String words = "Mówili: „wracaj do siebie” 😟 مجھے";
        Receipt receipt = desk.submit(report(SomeJourney.shortest()
                .with("what", Answer.said(words))
                .with("violence", Answer.chosen("weapon"))
                .with("who", Answer.chosen("saw"))));
        Told seen =
                As.officer("hexagon").gets(() -> told.told(receipt.reportId())).orElseThrow();
        assertThat(ToldDesk.answer(seen.lines(), "what").words()).isEqualTo(words);
        assertThat(seen.role()).isEqualTo("saw");
        assertThat(seen.identity()).isEqualTo("anonymous");
        assertThat(seen.name()).isNull();
        assertThat(seen.lines())
                .extracting(line -> line.question().key())
                .containsExactly("danger", "who", "what", "where", "violence", "identity");
        assertThat(As.officer("imani").gets(() -> told.told(receipt.reportId())))
                .isEmpty();
        assertThat(looks(receipt.reportId())).isEqualTo(1);
        assertThat(facts.of(receipt.reportId()).marks()).contains("violence", "weapon");
    }

    @Test
    void nothing_that_was_told_lies_readable_in_the_database() {
        Receipt receipt = desk.submit(report(SomeJourney.shortest()
                .with("what", Answer.said("canary-words"))
                .with("identity", Answer.chosen("named"))
                .with("name", Answer.said("canary-name"))
                .with("motives", Answer.chosen("race"))));
        List<byte[]> all = database.sql("select answer from report_answer where report = ?"
                        + " union all select identity from report_party where report = ?"
                        + " union all select name from report_party where report = ?"
                        + " union all select words from perception where report = ?")
                .param(receipt.reportId().toString())
                .param(receipt.reportId().toString())
                .param(receipt.reportId().toString())
                .param(receipt.reportId().toString())
                .query(byte[].class)
                .list();
        assertThat(all).hasSizeGreaterThan(6);
        for (byte[] bytes : all) {
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("canary", "race", "named");
        }
    }

    @Test
    void name_and_number_go_with_the_person_not_with_the_report() {
        Receipt receipt = desk.submit(report(named()));
        Told seen =
                As.officer("hexagon").gets(() -> told.told(receipt.reportId())).orElseThrow();
        assertThat(seen.name()).isEqualTo("Amina");
        assertThat(seen.lines())
                .extracting(line -> line.question().key())
                .doesNotContain("name", "contact", "text_number", "hours");
        var safe = As.reporter(receipt.partyId(), "hexagon").gets(() -> contact.of(receipt.partyId()));
        assertThat(safe.allowed()).containsExactly(Method.TEXT);
        assertThat(safe.wording()).isEqualTo(2);
        assertThat(safe.hours().from()).hasToString("10:00");
        assertThat(access.referenceOf(receipt.partyId())).contains(receipt.reference());
        assertThat(receipt.contact()).isEqualTo("text");
    }

    @Test
    void somebody_who_said_nothing_of_contact_is_never_contacted() {
        Receipt receipt = desk.submit(report(SomeJourney.shortest()));
        var safe = As.reporter(receipt.partyId(), "hexagon").gets(() -> contact.of(receipt.partyId()));
        assertThat(safe.noContact()).isTrue();
        assertThat(database.sql("select count(*) from record_entry where subject = ? and deed = 'TEXT_QUEUED'")
                        .param(receipt.partyId().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_somebody_perceives_stays_whatever_is_added_later() {
        Receipt receipt = desk.submit(report(SomeJourney.shortest()
                .with("perceived", Answer.chosen("witness"))
                .with("motives", Answer.chosen("race", "other").saying("the flag"))
                .with("motive_words", Answer.said("It is about where we come from."))));
        As.officer("hexagon")
                .does(() -> told.addPerception(receipt.reportId(), List.of("police"), List.of("none"), "A quarrel."));
        Told seen =
                As.officer("hexagon").gets(() -> told.told(receipt.reportId())).orElseThrow();
        assertThat(seen.perceptions()).hasSize(2);
        Told.Perception first = seen.perceptions().getFirst();
        assertThat(first.by()).containsExactly("witness");
        assertThat(first.motives()).containsExactly("race", "other");
        assertThat(first.words()).isEqualTo("the flag\n\nIt is about where we come from.");
        assertThat(seen.perceptions().getLast().by()).containsExactly("police");
    }

    @Test
    void a_report_without_a_name_can_get_one_later_and_more_can_be_added() {
        Receipt receipt = desk.submit(report(SomeJourney.shortest()));
        As reporter = As.reporter(receipt.partyId(), "hexagon");
        reporter.does(() -> told.giveName("Amina", false));
        reporter.does(() -> told.addIncident(Answers.NONE
                .with("what", Answer.said("Again last night"))
                .with("identity", Answer.chosen("anonymous"))
                .with("text_number", Answer.said("07700 900123"))));
        Told seen =
                As.officer("hexagon").gets(() -> told.told(receipt.reportId())).orElseThrow();
        assertThat(seen.identity()).isEqualTo("confidential");
        assertThat(seen.name()).isEqualTo("Amina");
        var added = seen.lines().stream()
                .filter(line -> !line.incidentId().equals(receipt.reportId()))
                .toList();
        assertThat(added)
                .singleElement()
                .satisfies(line -> assertThat(line.answer().words()).isEqualTo("Again last night"));
        assertThatThrownBy(() -> reporter.does(() -> told.addIncident(Answers.NONE)))
                .isInstanceOf(ReportDesk.NotComplete.class);
    }

    @Test
    void the_version_of_the_limits_that_was_read_is_kept_with_the_report() {
        Receipt receipt = desk.submit(report(SomeJourney.shortest()
                .with("identity", Answer.chosen("anonymous").with("limits", "hexagon-1-en-GB-0000abcd"))));
        assertThat(As.officer("hexagon")
                        .gets(() -> told.told(receipt.reportId()))
                        .orElseThrow()
                        .limitsVersion())
                .isEqualTo("hexagon-1-en-GB-0000abcd");
    }

    @Test
    void equality_answers_lie_apart_from_every_report() {
        draft(SomeJourney.shortest());
        Receipt receipt = desk.submit(handle, "web");
        Draft questions = drafts.begin("equality", handle, "hexagon", Language.ENGLISH);
        drafts.keep(questions, handle, "age", Answer.chosen("from_35"));
        int before = equalityRows();
        equality.send(handle);
        equality.send(handle);
        assertThat(equalityRows()).isEqualTo(before + 1);
        assertThat(equality.isDone(handle)).isTrue();
        assertThat(database.sql("select group_concat(column_name order by column_name) from information_schema.columns"
                                + " where table_schema = database() and table_name = 'equality_answer'")
                        .query(String.class)
                        .single())
                .isEqualTo("answers,given_on,id,landlord");
        assertNoneOpensWithTheKeyOf(receipt);
    }

    @Test
    @Keeps("XC-45")
    void who_reports_is_seen_in_groups_of_five_and_more_by_managers_alone_and_nobody_has_to_say() {
        As manager = As.manager("imani");
        int year = LocalDate.now(London.ZONE).getYear();
        assertThatThrownBy(() -> As.officer("imani").gets(() -> equality.figures(year)))
                .isInstanceOf(AccessDeniedException.class);
        int before = people(manager, year, "from_35");
        for (int i = 0; i < 11; i++) {
            say("imani", i < 6 ? "from_35" : i < 9 ? "from_75" : "from_16");
        }
        assertThat(people(manager, year, "from_35")).isEqualTo(before + 6);
        assertThat(people(manager, year, "from_75")).as("three people").isEqualTo(-1);
        assertThat(manager.gets(() -> equality.figures(year)).questions())
                .allSatisfy(question -> assertThat(question.lines())
                        .noneMatch(line ->
                                line.people() != null && line.people() > 0 && line.people() < QuestionTotals.FEWEST));

        int rows = equalityRows();
        draft(SomeJourney.shortest());
        assertThat(desk.submit(handle, "web").reference().digits()).isNotEmpty();
        equality.send(handle);
        assertThat(equalityRows()).as("nothing said, nothing kept").isEqualTo(rows);
    }

    private void say(String landlord, String age) {
        String someone = UUID.randomUUID().toString();
        Draft questions = drafts.begin("equality", someone, landlord, Language.ENGLISH);
        drafts.keep(questions, someone, "age", Answer.chosen(age));
        equality.send(someone);
    }

    /** How many gave this age; 0 when nobody did, -1 when it is not shown. */
    private int people(As manager, int year, String age) {
        return manager.gets(() -> equality.figures(year)).questions().stream()
                .filter(question -> question.question().key().equals("age"))
                .flatMap(question -> question.lines().stream())
                .filter(line -> line.option().code().equals(age))
                .map(line -> line.people() == null ? -1 : line.people())
                .findFirst()
                .orElse(0);
    }

    private void assertNoneOpensWithTheKeyOf(Receipt receipt) {
        var key = vault.key(receipt.reportId());
        database.sql("select id, answers from equality_answer")
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    byte[] kept = row.getBytes("answers");
                    assertThatThrownBy(() -> key.open(new Place("equality_answer", "answers", id), kept))
                            .isInstanceOf(Vault.Broken.class);
                    return id;
                })
                .list();
    }

    private static Answers named() {
        return SomeJourney.shortest()
                .with("identity", Answer.chosen("named"))
                .with("name", Answer.said("Amina"))
                .with("contact", Answer.chosen("text"))
                .with("text_number", Answer.said("07700 900123"))
                .with("text_wording", Answer.chosen("2"))
                .with("hours", Answer.chosen("mon", "tue").with("from", "10:00").with("to", "14:00"));
    }

    private void draft(Answers answers) {
        Draft draft = drafts.begin("report", handle, "hexagon", Language.ENGLISH);
        answers.byQuestion().forEach((question, answer) -> drafts.keep(draft, handle, question, answer));
    }

    private static NewReport report(Answers answers) {
        return new NewReport("hexagon", "web", Language.ENGLISH, answers);
    }

    private int reports() {
        return database.sql("select count(*) from report").query(Integer.class).single();
    }

    private int equalityRows() {
        return database.sql("select count(*) from equality_answer")
                .query(Integer.class)
                .single();
    }

    private int looks(UUID report) {
        return database.sql("select count(*) from record_entry where subject = ? and deed = 'SAW'")
                .param(report.toString())
                .query(Integer.class)
                .single();
    }
}
