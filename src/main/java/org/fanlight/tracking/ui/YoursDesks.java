package org.fanlight.tracking.ui;

import java.time.Clock;
import org.fanlight.access.ReporterAccess;
import org.fanlight.casework.progress.ActionPlans;
import org.fanlight.casework.progress.Consents;
import org.fanlight.casework.progress.Letters;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.voice.AnotherLook;
import org.fanlight.casework.voice.ConsentVoice;
import org.fanlight.casework.voice.PlanVoice;
import org.fanlight.casework.voice.Voice;
import org.fanlight.common.CurrentPerson;
import org.fanlight.contact.ContactDesk;
import org.fanlight.contact.Wordings;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.journey.TypedWords;
import org.fanlight.landlord.Landlords;
import org.fanlight.messages.MessageDesk;
import org.fanlight.report.ToldDesk;
import org.fanlight.survey.SurveyDesk;
import org.fanlight.tracking.TrackingDesk;
import org.fanlight.ui.StaticFiles;
import org.springframework.stereotype.Component;

/** Everything the parts of this page ask for. Each of them checks again who is asking. */
@Component
record YoursDesks(
        Progress progress,
        Voice voice,
        Letters letters,
        ActionPlans plans,
        PlanVoice planVoice,
        Consents consents,
        ConsentVoice consentVoice,
        AnotherLook anotherLook,
        MessageDesk messages,
        EvidenceDesk evidence,
        TrackingDesk tracking,
        ToldDesk told,
        ContactDesk contact,
        Wordings wordings,
        SurveyDesk survey,
        ReporterAccess access,
        Landlords landlords,
        CurrentPerson person,
        StaticFiles files,
        TypedWords typed,
        Clock clock) {}
