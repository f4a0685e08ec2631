package org.fanlight.casework;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.appeal.AppealDesk;
import org.fanlight.casework.category.CategoryDesk;
import org.fanlight.casework.category.Finding;
import org.fanlight.casework.category.Intention;
import org.fanlight.casework.plan.PlanDesk;
import org.fanlight.casework.referral.ConsideringDesk;
import org.fanlight.casework.safety.Checklist;
import org.fanlight.casework.safety.ChecklistDesk;
import org.fanlight.common.Language;
import org.fanlight.contact.Method;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.report.NewReport;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports for tests, sent like any other, and the cases they open. */
public class SomeCase {

    private final ReportDesk reports;
    private final Cases cases;
    private final CaseDesk desk;
    private final AssessmentDesk assessments;
    private final CategoryDesk categories;
    private final ChecklistDesk checklists;
    private final ConsideringDesk considering;
    private final JdbcClient database;
    private final ContactLog talks;
    private final TaskDesk tasks;
    private final ClosingDesk closing;
    private final AppealDesk appeals;
    private final PlanDesk plans;
    private final Clock clock;

    SomeCase(
            ReportDesk reports,
            Cases cases,
            CaseDesk desk,
            AssessmentDesk assessments,
            CategoryDesk categories,
            ChecklistDesk checklists,
            ConsideringDesk considering,
            JdbcClient database,
            ContactLog talks,
            TaskDesk tasks,
            ClosingDesk closing,
            AppealDesk appeals,
            PlanDesk plans,
            Clock clock) {
        this.reports = reports;
        this.cases = cases;
        this.desk = desk;
        this.assessments = assessments;
        this.categories = categories;
        this.checklists = checklists;
        this.considering = considering;
        this.database = database;
        this.talks = talks;
        this.tasks = tasks;
        this.closing = closing;
        this.appeals = appeals;
        this.plans = plans;
        this.clock = clock;
    }

    /** An anonymous report of rude words: nothing more than what everybody is asked. */
    public static Answers quiet() {
        return Answers.NONE
                .with("danger", Answer.chosen("no"))
                .with("who", Answer.chosen("me"))
                .with("what", Answer.said("Somebody shouts at me on the stairs."))
                .with("where", Answer.said("12 Mill Row"))
                .with("identity", Answer.chosen("anonymous"));
    }

    /** The same with a knife. */
    public static Answers violent() {
        return quiet().with("violence", Answer.chosen("threat", "weapon"));
    }

    /** Named, and may be called at any hour. */
    public static Answers callable() {
        return quiet().with("identity", Answer.chosen("named"))
                .with("name", Answer.said("Ada Example"))
                .with("contact", Answer.chosen("call"))
                .with("call_number", Answer.said("07700 900456"))
                .with("hours", everyDay("00:00", "23:59"));
    }

    public static Answer everyDay(String from, String to) {
        return Answer.chosen("mon", "tue", "wed", "thu", "fri", "sat", "sun")
                .with("from", from)
                .with("to", to);
    }

    /** An assessment where nothing is open and nothing alarming. */
    public static Assessment calm() {
        Map<String, String> answers = new HashMap<>();
        Risk.QUESTIONS.forEach(question ->
                answers.put(question.key(), question.choices().getFirst().code()));
        return assessed(
                answers,
                "Nobody at the moment.",
                "no",
                "",
                "Upset",
                Risk.of(answers).band());
    }

    public Receipt send(String landlord, Answers answers) {
        return reports.submit(new NewReport(landlord, "web", Language.ENGLISH, answers));
    }

    /** The case of a report, once it is open. */
    public UUID of(Receipt receipt) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> cases.findByReportId(receipt.reportId()).isPresent());
        return cases.findByReportId(receipt.reportId()).orElseThrow().id();
    }

    public UUID open(String landlord, Answers answers) {
        return of(send(landlord, answers));
    }

    /** What somebody sees of a case just now. */
    public Seen seen(As who, UUID caseId) {
        return who.gets(() -> desk.again(caseId)).seen();
    }

    /** Takes it up and finishes the first assessment calmly. */
    void assess(As who, UUID caseId) {
        who.does(() -> desk.takeUp(caseId, seen(who, caseId)));
        considerAgencies(who, caseId);
        who.does(() -> assessments.finish(caseId, seen(who, caseId), calm()));
    }

    /** Says of every agency the facts bring up, and of a child, that nothing is needed. */
    public void considerAgencies(As who, UUID caseId) {
        who.gets(() -> considering.of(caseId))
                .keySet()
                .forEach(type -> who.does(() -> considering.answer(caseId, type, false, "Not now")));
        if (who.gets(() -> considering.touchesChild(caseId))) {
            who.does(() -> considering.answerSafeguarding(caseId, false, "The child lives elsewhere"));
        }
    }

    /** Assesses it, then has one person propose and another approve. @return the finding */
    UUID recategorise(As officer, As senior, UUID caseId, String category) {
        assess(officer, caseId);
        officer.does(() -> categories.propose(caseId, seen(officer, caseId), finding(category)));
        UUID finding = officer.gets(() -> categories.of(caseId)).getFirst().id();
        senior.does(() -> categories.approve(caseId, finding));
        return finding;
    }

    static Finding finding(String category) {
        return new Finding(
                category,
                Intention.UNCLEAR,
                "Both say it is about the bins.",
                "Talk of Tuesday, file 3",
                "We spoke with both of you about the bins and meet again on Friday.",
                "en-GB");
    }

    boolean isCounted(UUID caseId) {
        return database.sql("select count(*) from category_count_link where case_id = ?")
                        .param(caseId.toString())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Somebody writes down that the person agrees to closing before the time for an appeal is over. */
    void agreesToClosing(As who, Receipt receipt) {
        who.does(() -> appeals.agreed(of(receipt), receipt.partyId()));
    }

    /** Takes a case up and does all that closing asks for but the talk about it and the summary. */
    public void readyToClose(As who, UUID caseId) {
        assess(who, caseId);
        who.does(() -> plans.doWithout(caseId, "It stopped before one was made."));
        who.does(() -> desk.move(caseId, seen(who, caseId), Step.PROPOSE_CLOSING));
        who.does(() -> assessments.finish(caseId, seen(who, caseId), calm()));
        who.gets(() -> desk.again(caseId))
                .members()
                .forEach(member -> who.does(() -> appeals.agreed(caseId, member.partyId())));
        who.gets(() -> tasks.of(caseId)).forEach(task -> who.does(() -> tasks.done(caseId, task.id())));
    }

    /** Writes down that somebody spoke with the person about closing. */
    public void talkAboutClosing(As who, Receipt receipt) {
        logAboutClosing(who, receipt, ContactLog.Outcome.TALKED);
    }

    /** Writes down why nobody could speak with the person about closing. */
    public void cannotTalkAboutClosing(As who, Receipt receipt) {
        logAboutClosing(who, receipt, ContactLog.Outcome.NOT_POSSIBLE);
    }

    private void logAboutClosing(As who, Receipt receipt, ContactLog.Outcome outcome) {
        who.does(() -> talks.log(
                of(receipt),
                new ContactLog.Contact(
                        receipt.partyId(),
                        clock.instant(),
                        who.who().id(),
                        Method.CALL,
                        outcome,
                        true,
                        "They said so")));
    }

    /** Closes a case that is ready with these words for its one person. */
    public void close(As who, Receipt receipt, String done, String toCome) {
        var words = Map.of(receipt.partyId(), new ClosingDesk.Summary(done, toCome));
        UUID caseId = of(receipt);
        who.does(() -> closing.close(
                caseId, seen(who, caseId), new ClosingDesk.Closing("action-taken", words, "en-GB", "yes")));
    }

    /** Answers every point of a checklist. */
    void checkAll(As who, UUID caseId, Checklist list) {
        list.points()
                .forEach(point ->
                        who.does(() -> checklists.answer(caseId, list, point, Checklist.State.DONE, "seen to")));
    }

    /** Violence, with everything but this answered. */
    static Assessment threatened(String domestic) {
        Map<String, String> answers = new HashMap<>(calm().answers());
        answers.put("r6", "threats");
        return assessed(answers, "The person", domestic, "", "", Risk.Band.HIGH);
    }

    /** An assessment that needs no care in any section. */
    static Assessment assessed(
            Map<String, String> answers, String who, String domestic, String purpose, String effect, Risk.Band band) {
        var none = new Assessment.Care(true, "");
        var care = Map.of("safety", none, "health", none, "welfare", none);
        return new Assessment(answers, who, domestic, purpose, effect, band, care, null);
    }
}
