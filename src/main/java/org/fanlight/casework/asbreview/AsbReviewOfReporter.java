package org.fanlight.casework.asbreview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.consent.GivenByPerson;
import org.fanlight.casework.consent.NewConsent;
import org.fanlight.casework.progress.Consent.How;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.voice.AsbReviewVoice;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person in a case asks for a review, and sees how near they are. */
@Service
class AsbReviewOfReporter implements AsbReviewVoice {

    private static final Duration TIME_TO_PASS_ON = Duration.ofDays(3);

    private final Casebook cases;
    private final Counted counted;
    private final AsbReviewRows rows;
    private final GivenByPerson consents;
    private final ReportFacts facts;
    private final Texts texts;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    AsbReviewOfReporter(
            Casebook cases,
            Counted counted,
            AsbReviewRows rows,
            GivenByPerson consents,
            ReportFacts facts,
            Texts texts,
            CurrentPerson person,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.counted = counted;
        this.rows = rows;
        this.consents = consents;
        this.facts = facts;
        this.texts = texts;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public Optional<Standing> standing() {
        UUID party = person.reporter().id();
        return cases.findOfParty(party)
                .flatMap(page -> page.members().stream()
                        .filter(member -> member.partyId().equals(party))
                        .findFirst()
                        .map(member -> counted.of(page, member)));
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public Optional<Instant> askedAt() {
        return rows.of(person.reporter().id()).stream().findFirst().map(AsbReviewRequest::at);
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void ask(String words, boolean bySomebodyElse) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("too long");
        }
        UUID party = person.reporter().id();
        var page = cases.findOfParty(party).orElseThrow(() -> new IllegalStateException("no case yet"));
        UUID own = cases.ownCaseOf(party);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID report = page.members().stream()
                .filter(member -> member.partyId().equals(party))
                .findFirst()
                .orElseThrow()
                .reportId();
        String what = texts.say(Languages.of(facts.of(report).language()), "asb.consent.what");
        LocalDate until = LocalDate.ofInstant(now, London.ZONE).plusYears(1);
        UUID consent = consents.give(
                own, party, new NewConsent("council", Purpose.DISCUSSION, what, How.WRITTEN, until), until);
        rows.ask(own, party, consent, words.strip(), bySomebodyElse, now);
        record.note(Deed.ADDED, "case", own, "ASB Case Review asked");
        cases.ask(own, TaskCode.PASS_ON_ASB_REVIEW, now.plus(TIME_TO_PASS_ON), now.toString());
        cases.markUnread(party);
    }
}
