package org.fanlight.report;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.London;
import org.fanlight.common.OpenToAll;
import org.fanlight.journey.AnswerText;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Draft;
import org.fanlight.journey.Drafts;
import org.fanlight.journey.QuestionTotals;
import org.fanlight.journey.Questionnaires;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people say about themselves for equality monitoring apart from every report (G11d): a random id, only the
 * day, and one key a landlord, so that neither time nor key leads from one to the other.
 */
@Service
public class EqualityDesk {

    private static final String ASKED = "asked of people who just sent a report and never sign in; gives nothing back";

    /** The questionnaire's name. */
    public static final String EQUALITY = "equality";

    private static final String DONE = "done";

    private final JdbcClient database;
    private final Vault vault;
    private final Drafts drafts;
    private final Questionnaires questionnaires;
    private final AnswerText text;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    EqualityDesk(
            JdbcClient database,
            Vault vault,
            Drafts drafts,
            Questionnaires questionnaires,
            AnswerText text,
            CurrentPerson person,
            Record record,
            Clock clock) {
        this.database = database;
        this.vault = vault;
        this.drafts = drafts;
        this.questionnaires = questionnaires;
        this.text = text;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** Takes the answers of this handle once; what they never answered is not kept. */
    @OpenToAll(because = ASKED)
    @Transactional
    public void send(String handle) {
        Draft draft = drafts.lock(EQUALITY, handle).orElse(null);
        if (draft == null || draft.isSent()) {
            return;
        }
        Answers heard = questionnaires.journey(EQUALITY, draft.landlord()).heard(draft.answers());
        if (!heard.byQuestion().isEmpty()) {
            UUID row = UUID.randomUUID();
            UUID owner = owner(draft.landlord());
            StringBuilder lines = new StringBuilder();
            heard.byQuestion()
                    .forEach((question, answer) ->
                            lines.append(text.write(question, answer)).append('\n'));
            database.sql("insert into equality_answer (id, landlord, given_on, answers) values (?, ?, ?, ?)")
                    .param(row.toString())
                    .param(draft.landlord())
                    .param(Date.valueOf(LocalDate.ofInstant(clock.instant(), London.ZONE)))
                    .param(vault.key(owner).seal(new Place("equality_answer", "answers", row), lines.toString()))
                    .update();
        }
        drafts.sent(draft, handle, DONE);
    }

    /** Whether this handle has answered already. */
    @OpenToAll(because = ASKED)
    @Transactional(readOnly = true)
    public boolean isDone(String handle) {
        return drafts.find(EQUALITY, handle).filter(Draft::isSent).isPresent();
    }

    /**
     * What people of the landlord said about themselves in a year, in figures nobody can be worked out from (XC-45). The
     * answers themselves open to no screen.
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public Figures figures(int year) {
        String landlord = person.staff().landlord();
        UUID owner = owner(landlord);
        var key = vault.key(owner);
        List<Answers> all = database.sql("""
                select id, answers from equality_answer where landlord = ? and given_on between ? and ?""")
                .param(landlord)
                .param(Date.valueOf(LocalDate.of(year, 1, 1)))
                .param(Date.valueOf(LocalDate.of(year, 12, 31)))
                .query((row, n) -> read(key.open(
                        new Place("equality_answer", "answers", UUID.fromString(row.getString("id"))),
                        row.getBytes("answers"))))
                .list();
        record.note(Deed.LISTED, "equality", owner, String.valueOf(year));
        var questions = questionnaires.journey(EQUALITY, landlord).questionnaire();
        return new Figures(all.size() < QuestionTotals.FEWEST ? null : all.size(), QuestionTotals.of(questions, all));
    }

    /** @param people how many answered; null when fewer than {@link QuestionTotals#FEWEST}, and then nothing is shown */
    public record Figures(@Nullable Integer people, List<QuestionTotals> questions) {}

    private Answers read(String lines) {
        Answers answers = Answers.NONE;
        for (String line : lines.lines().toList()) {
            var kept = text.read(line);
            answers = answers.with(kept.question(), kept.answer());
        }
        return answers;
    }

    private UUID owner(String landlord) {
        UUID owner = UUID.nameUUIDFromBytes(("equality " + landlord).getBytes(StandardCharsets.UTF_8));
        boolean known = database.sql("select count(*) from vault_key where owner = ?")
                        .param(owner.toString())
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            vault.createKey(owner);
        }
        return owner;
    }
}
