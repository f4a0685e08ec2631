package org.fanlight.casework.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.otherparty.OtherRefused;
import org.fanlight.casework.otherparty.OtherRefused.Why;
import org.fanlight.casework.otherparty.OthersDesk;
import org.fanlight.casework.support.Needs.Who;
import org.fanlight.common.London;
import org.fanlight.landlord.Support;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks each party what they need (OHG-2i), and refers the other party only on their own consent (OHG-3.3b). */
@Service
public class NeedsDesk {

    /** How long the words may be. */
    public static final int LONGEST = 4_000;

    private final Casebook cases;
    private final OthersDesk others;
    private final NeedsRows rows;
    private final ReportFacts facts;
    private final Record record;
    private final Clock clock;

    NeedsDesk(Casebook cases, OthersDesk others, NeedsRows rows, ReportFacts facts, Record record, Clock clock) {
        this.cases = cases;
        this.others = others;
        this.rows = rows;
        this.facts = facts;
        this.record = record;
        this.clock = clock;
    }

    /** A form for each party the policy asks about. The other party's is seen by whoever works the case. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public List<Needs> of(UUID caseId) {
        Page file = cases.read(caseId);
        boolean all = file.pack().part(Support.class).forAllParties();
        List<Needs> forms = new ArrayList<>();
        for (Member member : file.members()) {
            Who who = who(member);
            if (rows.isKnown(member.partyId()) && (who == Who.VICTIM || all)) {
                forms.add(new Needs(
                        member.partyId(),
                        who,
                        member.reference(),
                        false,
                        rows.form(member.partyId()).orElse(null),
                        List.of(),
                        List.of()));
            }
        }
        if (all) {
            OthersDesk.Part part = others.of(caseId);
            part.others().forEach(one -> {
                UUID id = one.other().id();
                forms.add(new Needs(
                        id,
                        Who.OTHER_PARTY,
                        "",
                        false,
                        rows.form(id).orElse(null),
                        rows.agreed(id),
                        rows.referred(id)));
            });
            if (part.isRestricted()) {
                for (int n = 0; n < part.count(); n++) {
                    forms.add(new Needs(caseId, Who.OTHER_PARTY, "", true, null, List.of(), List.of()));
                }
            }
        }
        return forms;
    }

    /** Writes down what somebody needs. @throws OtherRefused when the policy does not ask, or whoever asks may not see it */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void write(UUID caseId, UUID about, List<String> kinds, String words) {
        Page file = open(caseId);
        Who who = who(file, caseId, about);
        if (who != Who.VICTIM && !file.pack().part(Support.class).forAllParties()) {
            throw new OtherRefused(Why.NOT_IN_POLICY);
        }
        if (kinds.isEmpty() && words.isBlank() || !Needs.KINDS.containsAll(kinds)) {
            throw new OtherRefused(Why.NO_WORDS);
        }
        checkLength(words);
        rows.write(about, cases.staff().id(), kinds, words.strip(), now());
        record.note(Deed.CHANGED, "case", file.id(), "needs " + who);
        if (who == Who.OTHER_PARTY) {
            cases.settle(file.id(), TaskCode.ASK_OTHER_NEEDS);
        }
    }

    /** The other party themselves allows us to refer them to this agency, until that day. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void otherAgrees(UUID caseId, UUID otherId, String agency, String how, @Nullable LocalDate until) {
        Page file = open(caseId);
        others.find(caseId, otherId);
        checkAgency(file, agency);
        if (how.isBlank()) {
            throw new OtherRefused(Why.NO_WORDS);
        }
        checkLength(how);
        if (until == null || until.isBefore(today()) || until.isAfter(today().plusYears(1))) {
            throw new OtherRefused(Why.NO_END);
        }
        rows.agree(otherId, cases.staff().id(), agency, how.strip(), until, now());
        record.note(Deed.CONSENT_GIVEN, "case", file.id(), "other party");
    }

    /** Refers the other party. @throws OtherRefused without their own consent; nobody else's stands in for it */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void referOther(UUID caseId, UUID otherId, String agency, String what) {
        Page file = open(caseId);
        others.find(caseId, otherId);
        if (!file.pack().part(Support.class).outside()) {
            throw new OtherRefused(Why.NOT_IN_POLICY);
        }
        checkAgency(file, agency);
        if (what.isBlank()) {
            throw new OtherRefused(Why.NO_WORDS);
        }
        checkLength(what);
        if (!hasAgreed(otherId, agency)) {
            throw new OtherRefused(Why.NO_CONSENT);
        }
        rows.refer(otherId, cases.staff().id(), agency, what.strip(), now());
        record.note(Deed.SHARED, "case", file.id(), "other party");
    }

    /** Whether the other party allowed this agency, or any where it is empty, and still does. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public boolean hasAgreed(UUID otherId, String agency) {
        return rows.agreed(otherId).stream()
                .anyMatch(one -> (agency.isEmpty() || one.agency().equals(agency))
                        && !one.until().isBefore(today()));
    }

    private Page open(UUID caseId) {
        Page file = cases.read(caseId);
        if (!file.stage().isOpen()) {
            throw new OtherRefused(Why.CLOSED);
        }
        return file;
    }

    private Who who(Page file, UUID caseId, UUID about) {
        return file.members().stream()
                .filter(one -> one.partyId().equals(about))
                .findFirst()
                .map(this::who)
                .orElseGet(() -> {
                    // Refused or not found for whoever may not see them.
                    others.find(caseId, about);
                    return Who.OTHER_PARTY;
                });
    }

    private Who who(Member member) {
        return facts.of(member.reportId()).role().equals("saw") ? Who.WITNESS : Who.VICTIM;
    }

    private static void checkAgency(Page file, String agency) {
        if (!file.pack().sharing().agencies().contains(agency)) {
            throw new OtherRefused(Why.NO_AGENCY);
        }
    }

    private static void checkLength(String words) {
        if (words.length() > LONGEST) {
            throw new OtherRefused(Why.TOO_LONG);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
