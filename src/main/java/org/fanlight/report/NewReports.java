package org.fanlight.report;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.Code;
import org.fanlight.common.Ids;
import org.fanlight.common.Reference;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Journey;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a new report and everything that has to stand with it, in the caller's one transaction. */
@Component
class NewReports {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Vault vault;
    private final ToldRows rows;
    private final Parties parties;
    private final Neighbours neighbours;
    private final Record record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewReports(
            JdbcClient database,
            Vault vault,
            ToldRows rows,
            Parties parties,
            Neighbours neighbours,
            Record record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.vault = vault;
        this.rows = rows;
        this.parties = parties;
        this.neighbours = neighbours;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt make(NewReport report, Journey journey) {
        // The database keeps microseconds; the receipt says the same instant as the clocks.
        return make(report, journey, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** The same for what was first told at this instant, somewhere else (XC-52). */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt make(NewReport report, Journey journey, Instant now) {
        Answers heard = journey.heard(report.answers());
        Set<String> marks = journey.marks(heard);
        var receipt = new Receipt(
                Ids.next(),
                Ids.next(),
                report.landlord(),
                now,
                Reference.draw(RANDOM),
                Code.draw(RANDOM),
                marks,
                SafeContactAnswers.kind(heard));
        int pack = neighbours.packVersion(report.landlord());
        vault.createKey(receipt.reportId());
        vault.createKey(receipt.partyId());
        database.sql("""
                insert into report (id, landlord, pack_version, received_at, channel, language, questionnaire_version)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(receipt.reportId().toString())
                .param(report.landlord())
                .param(pack)
                .param(Timestamp.from(now))
                .param(report.channel())
                .param(report.language().tag())
                .param(journey.questionnaire().version())
                .update();
        parties.add(receipt, heard);
        rows.write(receipt.reportId(), receipt.reportId(), now, without(heard), journey);
        rows.perceived(receipt.reportId(), now, heard);
        neighbours.register(receipt, report.language(), heard);
        record.note(Deed.REPORTED, "report", receipt.reportId(), report.channel(), receipt.partyId(), "reporter");
        events.publishEvent(event(report, receipt, pack, marks));
        return receipt;
    }

    void moveFiles(UUID draft, String handle, Receipt receipt) {
        neighbours.moveFiles(draft, handle, receipt);
    }

    /** The name and the ways of reaching somebody lie with the party and in {@code contact}, not with what was told. */
    private static Answers without(Answers heard) {
        return heard.byQuestion().entrySet().stream()
                .filter(entry -> !SafeContactAnswers.QUESTIONS.contains(entry.getKey()))
                .reduce(Answers.NONE, (all, one) -> all.with(one.getKey(), one.getValue()), (one, other) -> one);
    }

    private static ReportMade event(NewReport report, Receipt receipt, int pack, Set<String> marks) {
        return new ReportMade(
                receipt.reportId(),
                receipt.partyId(),
                report.landlord(),
                pack,
                receipt.receivedAt(),
                report.channel(),
                report.language().tag(),
                marks.contains("violence"),
                marks.contains("unsafe"),
                marks.contains("weapon"),
                marks.contains("staff_close"),
                marks.contains("crisis"),
                marks.contains("child"),
                marks.contains("domestic"));
    }

    /** What an answer means when nothing was said. */
    static String code(Answer answer, String otherwise) {
        return answer.choices().isEmpty() ? otherwise : answer.choices().getFirst();
    }
}
