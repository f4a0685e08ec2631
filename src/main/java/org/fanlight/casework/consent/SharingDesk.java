package org.fanlight.casework.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.consent.SharingRefused.Why;
import org.fanlight.casework.progress.Consent;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.progress.Consents.Shared;
import org.fanlight.common.London;
import org.fanlight.landlord.ClockStart;
import org.fanlight.landlord.Sharing;
import org.fanlight.landlord.Sharing.Mode;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff write down what a person allows, and share only that. Each sharing checks the consents first (XC-23). */
@Service
public class SharingDesk {

    /** How long the words on what is shared may be. */
    public static final int LONGEST = 2_000;

    private final Casebook cases;
    private final ConsentRows rows;
    private final Withdrawing withdrawing;
    private final ReportFacts facts;
    private final Record record;
    private final Clock clock;

    SharingDesk(
            Casebook cases, ConsentRows rows, Withdrawing withdrawing, ReportFacts facts, Record record, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.withdrawing = withdrawing;
        this.facts = facts;
        this.record = record;
        this.clock = clock;
    }

    /** What one person in the case allowed, and what was shared about them, newest first. */
    public record Part(UUID partyId, String reference, List<Consent> consents, List<Shared> shared) {

        @Override
        public String toString() {
            return "Part[" + partyId + "]";
        }
    }

    /** Each person in the case. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Part> of(UUID caseId) {
        return cases.read(caseId).members().stream()
                .map(one ->
                        new Part(one.partyId(), one.reference(), rows.of(one.partyId()), rows.shared(one.partyId())))
                .toList();
    }

    /** Writes down that the person allows something. @throws SharingRefused when it does not say what, to whom, until when */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void allow(UUID caseId, UUID partyId, NewConsent consent) {
        Page file = cases.read(caseId);
        Member member = open(file, partyId);
        if (consent.purpose() != Purpose.NAMING || !Sharing.NAMED_TO.contains(consent.agency())) {
            checkAgency(file, consent.agency());
        }
        checkWords(consent.what());
        LocalDate until = consent.until();
        if (until == null || until.isBefore(today()) || until.isAfter(today().plusYears(1))) {
            throw new SharingRefused(Why.NO_END);
        }
        rows.add(member.caseId(), partyId, consent, until, cases.staff().id(), now());
        if (consent.purpose() == Purpose.ROUTING) {
            cases.start(member.caseId(), ClockStart.ROUTING_ALLOWED, now());
        }
        record.note(
                Deed.CONSENT_GIVEN, "case", member.caseId(), consent.purpose().name());
    }

    /** The person told a member of staff that they take it back. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void withdraw(UUID caseId, UUID partyId, UUID consentId) {
        member(cases.read(caseId), partyId);
        withdrawing.withdraw(partyId, consentId, now());
    }

    /**
     * Refers the person, talks about their case, or hands it on. What already happened is written down as a note or a
     * talk, which nothing blocks (RU7).
     *
     * @param named whether it says who they are; where the policy asks for consent in all cases that makes no difference
     * @return the consent it rests on; null where it needs none
     * @throws SharingRefused when they did not allow it
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public @Nullable UUID share(UUID caseId, UUID partyId, String agency, Purpose purpose, boolean named, String what) {
        Page file = cases.read(caseId);
        Member member = open(file, partyId);
        checkAgency(file, agency);
        checkWords(what);
        UUID consent = holding(partyId, agency, purpose);
        boolean mayWithout =
                !named && purpose == Purpose.DISCUSSION && file.pack().sharing().mode() == Mode.IF_WANTED;
        if (consent == null && !mayWithout) {
            throw new SharingRefused(Why.NO_CONSENT);
        }
        var shared = new Shared(now(), agency, purpose, named, what.strip());
        rows.share(member.caseId(), partyId, shared, cases.staff().id(), consent);
        record.note(Deed.SHARED, "case", member.caseId(), purpose.name());
        return consent;
    }

    /**
     * Shares the dates of a case with the council, on what the person allowed by asking for a review there (LAW-09).
     *
     * @return false when they took it back, or it has run out
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public boolean shareOn(UUID caseId, UUID partyId, UUID consentId, String to) {
        Member member = member(cases.read(caseId), partyId);
        var consent = rows.of(partyId).stream()
                .filter(one -> one.id().equals(consentId) && one.holds(today()))
                .findFirst();
        consent.ifPresent(one -> {
            var shared = new Shared(now(), one.agency(), one.purpose(), true, one.what() + " (" + to + ")");
            rows.share(member.caseId(), partyId, shared, cases.staff().id(), one.id());
            record.note(Deed.SHARED, "case", member.caseId(), one.purpose().name());
        });
        return consent.isPresent();
    }

    private @Nullable UUID holding(UUID partyId, String agency, Purpose purpose) {
        return rows.of(partyId).stream()
                .filter(one -> one.agency().equals(agency) && one.purpose() == purpose && one.holds(today()))
                .map(Consent::id)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether everybody in the case allowed that we say who they are to this reader, one of {@link Sharing#NAMED_TO}. Who
     * reported without a name is named only where the policy lets their consent count.
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public boolean mayName(UUID caseId, String reader) {
        Page file = cases.read(caseId);
        return file.members().stream()
                .allMatch(one -> holding(one.partyId(), reader, Purpose.NAMING) != null
                        && (file.pack().sharing().namesWhoeverIsAnonymous() || !isAnonymous(one)));
    }

    private boolean isAnonymous(Member member) {
        return facts.of(member.reportId()).identity().equals("anonymous");
    }

    private static void checkAgency(Page file, String agency) {
        if (!agency.equals(Sharing.RIGHT_LANDLORD)
                && !file.pack().sharing().agencies().contains(agency)) {
            throw new SharingRefused(Why.NO_AGENCY);
        }
    }

    private static void checkWords(String what) {
        if (what.isBlank() || what.length() > LONGEST) {
            throw new SharingRefused(Why.NO_WORDS);
        }
    }

    private static Member open(Page file, UUID partyId) {
        if (!file.stage().isOpen()) {
            throw new SharingRefused(Why.CLOSED);
        }
        return member(file, partyId);
    }

    private static Member member(Page file, UUID partyId) {
        return file.members().stream()
                .filter(one -> one.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such person"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
