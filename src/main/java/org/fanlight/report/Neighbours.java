package org.fanlight.report;

import java.util.UUID;
import org.fanlight.access.ReporterAccess;
import org.fanlight.common.Language;
import org.fanlight.contact.ContactDesk;
import org.fanlight.contact.Notice;
import org.fanlight.contact.Notices;
import org.fanlight.contact.SafeContact;
import org.fanlight.evidence.EvidenceDesk;
import org.fanlight.evidence.Owner;
import org.fanlight.journey.Answers;
import org.fanlight.landlord.Landlords;
import org.springframework.stereotype.Component;

/** What other packages do with a new report, inside its transaction. */
@Component
class Neighbours {

    private final Landlords landlords;
    private final ReporterAccess access;
    private final ContactDesk contact;
    private final Notices notices;
    private final EvidenceDesk evidence;

    Neighbours(
            Landlords landlords, ReporterAccess access, ContactDesk contact, Notices notices, EvidenceDesk evidence) {
        this.landlords = landlords;
        this.access = access;
        this.contact = contact;
        this.notices = notices;
        this.evidence = evidence;
    }

    int packVersion(String landlord) {
        return landlords.current(landlord).version();
    }

    /** The way back, the ways of being reached, and the acknowledgement, which only those who chose texts get. */
    void register(Receipt receipt, Language language, Answers heard) {
        access.register(receipt.partyId(), receipt.landlord(), receipt.reference(), receipt.code());
        SafeContact safe = SafeContactAnswers.read(heard);
        contact.register(receipt.partyId(), receipt.landlord(), language, safe);
        if (safe.wantsTexts()) {
            notices.queue(
                    receipt.partyId(),
                    Notice.ACKNOWLEDGEMENT,
                    receipt.reportId().toString());
        }
    }

    void moveFiles(UUID draft, String handle, Receipt receipt) {
        evidence.move(Owner.draft(draft, handle), receipt.reportId(), receipt.landlord());
    }
}
