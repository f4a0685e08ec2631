package org.fanlight.survey;

import java.util.List;
import org.fanlight.casework.voice.Voice;
import org.fanlight.common.CurrentPerson;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Journey;
import org.fanlight.journey.Problem;
import org.fanlight.journey.Questionnaires;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking how it went. Whoever answers is not written into the record, and an answer carries no time: either would tell,
 * beside the time somebody came in, whose it is.
 */
@Service
public class SurveyDesk {

    /** The questionnaire's name. */
    public static final String SURVEY = "survey";

    private final Invitations invitations;
    private final Responses responses;
    private final Questionnaires questionnaires;
    private final Record record;
    private final CurrentPerson person;
    private final Voice voice;

    SurveyDesk(
            Invitations invitations,
            Responses responses,
            Questionnaires questionnaires,
            Record record,
            CurrentPerson person,
            Voice voice) {
        this.invitations = invitations;
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.record = record;
        this.person = person;
        this.voice = voice;
    }

    /** Whether the reporter who is asking has a survey before them. */
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public SurveyState state() {
        var reporter = person.reporter();
        if (!invitations.isInvited(reporter.id())) {
            return SurveyState.NOT_YET;
        }
        return responses.has(reporter.landlord(), reporter.id()) ? SurveyState.ANSWERED : SurveyState.OPEN;
    }

    /** The questions, as this reporter's landlord asks them. */
    @PreAuthorize("hasRole('REPORTER')")
    public Journey questions() {
        return questionnaires.journey(SURVEY, person.reporter().landlord());
    }

    /**
     * Keeps the answers, apart from the case and without a name. Answering again changes nothing: each person counts
     * once.
     *
     * @param callBack whether the person would like to be spoken to; only that wish reaches the people of the case
     * @throws NotAnswerable when they were not asked, or an answer does not hold, or there is none
     */
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void answer(Answers answers, boolean callBack) {
        var reporter = person.reporter();
        if (!invitations.isInvited(reporter.id())) {
            throw new NotAnswerable(List.of());
        }
        Journey journey = questions();
        Answers heard = journey.heard(answers);
        List<Problem> problems = journey.problems(heard);
        if (!problems.isEmpty() || (heard.byQuestion().isEmpty() && !callBack)) {
            throw new NotAnswerable(problems);
        }
        if (!heard.byQuestion().isEmpty()) {
            responses.add(
                    reporter.landlord(), reporter.id(), journey.questionnaire().version(), heard);
        }
        if (callBack) {
            voice.askForContact(null);
        }
    }

    /** What people of this landlord answered, as totals nobody can be worked out from. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public SurveyTotals totals() {
        var senior = person.staff();
        record.note(Deed.SAW, "survey", Responses.keyOf(senior.landlord()));
        return SurveyTotals.of(
                questionnaires.journey(SURVEY, senior.landlord()).questionnaire(), responses.of(senior.landlord()));
    }

    /** These answers cannot be kept. */
    public static final class NotAnswerable extends RuntimeException {
        private final transient List<Problem> problems;

        NotAnswerable(List<Problem> problems) {
            super("not answerable: " + problems.size());
            this.problems = List.copyOf(problems);
        }

        /** What does not hold; empty when nothing was answered. */
        public List<Problem> problems() {
            return problems;
        }
    }
}
