package org.fanlight.casework.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.progress.Letter.Kind;
import org.fanlight.casework.referral.Referral.State;
import org.fanlight.casework.referral.ReferralRefused.Why;
import org.fanlight.common.London;
import org.fanlight.landlord.Calendars;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.stereotype.Component;

/** What an agency answered, whoever writes it down, and what follows: another is found, and the person is told (XC-26). */
@Component
class Answering {

    private static final int DAYS_TO_FIND_ANOTHER = 2;
    private static final int LONGEST = 2_000;

    private final Casebook cases;
    private final ReferralRows rows;
    private final PartyLetters letters;
    private final Calendars calendars;
    private final Record record;
    private final Clock clock;

    Answering(
            Casebook cases, ReferralRows rows, PartyLetters letters, Calendars calendars, Record record, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.letters = letters;
        this.calendars = calendars;
        this.record = record;
        this.clock = clock;
    }

    void answer(Referral one, String landlord, State state, String words) {
        if (!one.isOpen() || state == State.SENT || state == one.state()) {
            throw new ReferralRefused(Why.ANSWERED);
        }
        if (words.length() > LONGEST || state == State.DONE && words.isBlank()) {
            throw new ReferralRefused(Why.NO_WORDS);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.answer(one, state, words, now);
        record.note(Deed.CHANGED, "case", one.caseId(), "referral " + state);
        cases.markUnread(one.partyId());
        if (state == State.REFUSED) {
            LocalDate day = calendars.of(landlord).after(LocalDate.ofInstant(now, London.ZONE), DAYS_TO_FIND_ANOTHER);
            LocalTime close = cases.ofParty(one.partyId()).pack().officeClose();
            cases.ask(
                    one.caseId(),
                    TaskCode.FIND_ANOTHER_AGENCY,
                    day.atTime(close).atZone(London.ZONE).toInstant(),
                    one.id().toString());
            letters.write(
                    one.caseId(),
                    one.partyId(),
                    Kind.REFERRAL_REFUSED,
                    one.id(),
                    PartyLetters.Content.of(one.agencyName(), "en-GB"),
                    now);
        }
    }
}
