package org.fanlight.casework.ui;

import java.time.Clock;
import org.fanlight.casework.AssessmentDesk;
import org.fanlight.casework.BandDesk;
import org.fanlight.casework.CaseDesk;
import org.fanlight.casework.ClosingDesk;
import org.fanlight.casework.ContactLog;
import org.fanlight.casework.Inbox;
import org.fanlight.casework.NoteDesk;
import org.fanlight.casework.TaskDesk;
import org.fanlight.casework.ViolenceDesk;
import org.fanlight.casework.category.CategoryDesk;
import org.fanlight.casework.category.ReviewDesk;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.plan.PlanAgreement;
import org.fanlight.casework.plan.PlanDesk;
import org.fanlight.casework.safety.ChecklistDesk;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Texts;
import org.fanlight.contact.ContactDesk;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.landlord.Landlords;
import org.fanlight.messages.MessageDesk;
import org.fanlight.report.ToldDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Everything the sections of a case page ask and do; each desk checks for itself who may. */
@Component
record Desks(
        CaseDesk cases,
        AssessmentDesk assessments,
        CategoryDesk categories,
        ReviewDesk reviews,
        ViolenceDesk violence,
        BandDesk bands,
        ChecklistDesk checklists,
        ClosingDesk closing,
        ContactLog talks,
        NoteDesk notes,
        TaskDesk tasks,
        PlanDesk plans,
        PlanAgreement agreement,
        SharingDesk sharing,
        Inbox inbox,
        ToldDesk told,
        MessageDesk messages,
        EvidenceDesk evidence,
        ContactDesk contact,
        Landlords landlords,
        TransactionOperations transaction,
        Colleagues colleagues,
        CurrentPerson person,
        Texts texts,
        Clock clock) {}
