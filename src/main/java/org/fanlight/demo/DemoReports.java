package org.fanlight.demo;

import java.util.List;
import org.fanlight.common.Languages;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.report.NewReport;
import org.fanlight.report.ReportDesk;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A few invented reports for each landlord at the first start, so that the inbox shows something. */
@Component
@Profile("demo")
@Order(20)
class DemoReports implements ApplicationRunner {

    private final ReportDesk desk;
    private final Landlords landlords;
    private final JdbcClient database;

    DemoReports(ReportDesk desk, Landlords landlords, JdbcClient database) {
        this.desk = desk;
        this.landlords = landlords;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (database.sql("select count(*) from report").query(Long.class).single() > 0) {
            return;
        }
        for (PolicyPack pack : landlords.all()) {
            invented()
                    .forEach(story -> desk.submit(
                            new NewReport(pack.landlord(), "web", Languages.of(story.language()), story.answers())));
        }
    }

    private record Story(String language, Answers answers) {}

    private static List<Story> invented() {
        return List.of(
                new Story(
                        "en-GB",
                        base(
                                        "no",
                                        "The man upstairs shouts at my children on the stairs about where we come from. It is every day now.")
                                .with("where", place("Stairs of Sampleton House"))
                                .with("who", Answer.chosen("me"))
                                .with("motives", Answer.chosen("race"))
                                .with("times", Answer.chosen("still"))
                                .with("often", Answer.chosen("most_days"))
                                .with("identity", Answer.chosen("confidential"))
                                .with("name", Answer.said("Amal Invented"))),
                new Story(
                        "ur",
                        base("no", "میں نے دیکھا کہ کسی نے میری پڑوسن کے دروازے پر گندے الفاظ لکھے۔")
                                .with("where", place("Flat 3, Examplegate Court"))
                                .with("who", Answer.chosen("saw"))
                                .with("damage", Answer.chosen("graffiti"))
                                .with("graffiti", Answer.chosen("offensive"))
                                .with("motives", Answer.chosen("religion"))
                                .with("identity", Answer.chosen("anonymous"))),
                new Story(
                        "pl",
                        base("not_sure", "Sąsiad groził mi nożem, bo mówię po polsku.")
                                .with("where", place("Parking, Fictionby Road"))
                                .with("who", Answer.chosen("me"))
                                .with("violence", Answer.chosen("threat", "weapon"))
                                .with("motives", Answer.chosen("race"))
                                .with("identity", Answer.chosen("named"))
                                .with("name", Answer.said("Jan Zmyślony"))));
    }

    private static Answers base(String danger, String words) {
        return Answers.NONE.with("danger", Answer.chosen(danger)).with("what", Answer.said(words));
    }

    private static Answer place(String words) {
        return Answer.said(words);
    }
}
