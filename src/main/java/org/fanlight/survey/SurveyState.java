package org.fanlight.survey;

/** Whether there is a survey for somebody. */
public enum SurveyState {
    /** Their case is not closed, or they were not asked. */
    NOT_YET,
    OPEN,
    ANSWERED
}
