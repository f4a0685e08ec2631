package org.fanlight.report;

import java.util.List;
import java.util.stream.Collectors;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.Reference;
import org.fanlight.common.Texts;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Noticing;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Anybody who works for the landlord logs what they noticed, in three answers; it becomes a report like any other (BCHA-4.6m). */
@Service
public class ConcernDesk {

    private final ReportDesk reports;
    private final Landlords landlords;
    private final CurrentPerson person;
    private final Texts texts;
    private final Record record;

    ConcernDesk(ReportDesk reports, Landlords landlords, CurrentPerson person, Texts texts, Record record) {
        this.reports = reports;
        this.landlords = landlords;
        this.person = person;
        this.texts = texts;
        this.record = record;
    }

    /** What may be done at once without approval; empty where the policy has no such report. */
    @PreAuthorize("hasRole('COLLEAGUE')")
    public List<String> actions() {
        return policy().anybodyTells() ? policy().actions() : List.of();
    }

    /** Whether the policy lets every member of staff log a concern. */
    @PreAuthorize("hasRole('COLLEAGUE')")
    public boolean isOpen() {
        return policy().anybodyTells();
    }

    /**
     * Logs what was noticed. Whoever logs it is named in the report, and is on duty's list no further than that.
     *
     * @return the reference of the report
     * @throws ConcernRefused when an answer is missing, or the policy has no such report
     */
    @PreAuthorize("hasRole('COLLEAGUE')")
    @Transactional
    public Reference tell(Concern concern) {
        check(policy().anybodyTells(), "not-in-policy");
        check(!concern.where().isBlank(), "where");
        check(!concern.what().isBlank(), "what");
        check(List.of("yes", "not_sure", "no").contains(concern.danger()), "danger");
        var staff = person.staff();
        Answers answers = Answers.NONE
                .with("danger", Answer.chosen(concern.danger()))
                .with("who", Answer.chosen("staff"))
                .with("what", Answer.said(words(concern)))
                .with("where", Answer.said(concern.where().strip()))
                .with("identity", Answer.chosen("named"))
                .with("name", Answer.said(staff.name()))
                .with("tenant", Answer.chosen("worker"));
        try {
            Receipt receipt = reports.submit(new NewReport(staff.landlord(), "staff", Language.ENGLISH, answers));
            record.note(Deed.ADDED, "report", receipt.reportId(), "concern of staff");
            return receipt.reference();
        } catch (ReportDesk.NotComplete tooLong) {
            throw new ConcernRefused("too-long");
        }
    }

    private String words(Concern concern) {
        List<String> allowed = policy().actions();
        String done = concern.done().stream()
                .filter(allowed::contains)
                .map(code -> texts.say(Language.ENGLISH, "staff.concern.action." + code))
                .collect(Collectors.joining("; "));
        String what = concern.what().strip();
        return done.isEmpty() ? what : what + "\n\n" + texts.say(Language.ENGLISH, "staff.concern.done") + " " + done;
    }

    private Noticing policy() {
        return landlords.current(person.staff().landlord()).part(Noticing.class);
    }

    private static void check(boolean right, String why) {
        if (!right) {
            throw new ConcernRefused(why);
        }
    }
}
