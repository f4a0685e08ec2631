package org.fanlight.casework.outlook;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.letters.PromiseWords;
import org.fanlight.casework.outlook.OutlookRefused.Why;
import org.fanlight.casework.progress.Outlook;
import org.fanlight.landlord.Writing;
import org.fanlight.messages.MessageDesk;
import org.fanlight.messages.NewMessage;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff write to a person in a case, and say how likely a result is, where the policy asks for it (XC-57, NWL-20). */
@Service
public class UpdateDesk {

    private final Casebook cases;
    private final OutlookRows rows;
    private final MessageDesk messages;
    private final Record record;
    private final Clock clock;

    UpdateDesk(Casebook cases, OutlookRows rows, MessageDesk messages, Record record, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.messages = messages;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Where a person stands.
     *
     * @param told what they were told of how likely a result is, newest first
     * @param isDue whether the next update should say it: the case was assessed, and they were never told
     */
    public record Standing(List<Outlook> told, boolean isDue) {}

    /** What this person was told, and whether they should be. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Standing of(UUID caseId, UUID partyId) {
        Page file = cases.read(caseId);
        return standing(file, member(file, partyId));
    }

    private Standing standing(Page file, Casebook.Member member) {
        List<Outlook> told = rows.of(member.partyId());
        return new Standing(
                told, file.pack().part(Writing.class).tellsWhatIsLikely() && file.wasAssessed() && told.isEmpty());
    }

    /**
     * Sends an update.
     *
     * @throws OutlookRefused when it promises a result, or does not say how likely one is although it should
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void send(UUID caseId, UUID partyId, NewMessage message, Said said) {
        Page file = cases.read(caseId);
        Casebook.Member member = member(file, partyId);
        if (PromiseWords.in(message.words()) || PromiseWords.in(said.because())) {
            throw new OutlookRefused(Why.PROMISES);
        }
        boolean noReason = said.because().isBlank() || said.because().length() > Said.LONGEST;
        var likelihood = said.likelihood();
        if (likelihood != null && noReason) {
            throw new OutlookRefused(Why.NO_REASON);
        }
        if (likelihood == null && noReason && standing(file, member).isDue()) {
            throw new OutlookRefused(Why.NOT_SAID);
        }
        messages.fromStaff(partyId, message);
        if (likelihood != null) {
            var told = new Outlook(
                    message.id(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    likelihood,
                    said.because().strip(),
                    message.language().tag());
            rows.add(member.caseId(), partyId, told, cases.staff().id());
            record.note(Deed.DECIDED, "case", member.caseId(), "outlook");
        } else if (!noReason) {
            record.note(Deed.DECIDED, "case", member.caseId(), "no outlook");
        }
    }

    private static Casebook.Member member(Page file, UUID partyId) {
        return file.members().stream()
                .filter(one -> one.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such person"));
    }
}
