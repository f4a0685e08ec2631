package org.fanlight.casework.referral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.referral.AgencyChecks.Considered;
import org.fanlight.casework.referral.ReferralRefused.Why;
import org.fanlight.partners.Agency;
import org.fanlight.partners.Directory;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff think of every agency the facts bring up, and of every child, before an assessment is finished. */
@Service
public class ConsideringDesk {

    private static final int LONGEST = 2_000;
    private static final Set<String> SAFEGUARDING = Set.of("social_services", "council", "county", "police");

    private final Casebook cases;
    private final AgencyChecks checks;
    private final Directory directory;
    private final Record record;

    ConsideringDesk(Casebook cases, AgencyChecks checks, Directory directory, Record record) {
        this.cases = cases;
        this.checks = checks;
        this.directory = directory;
        this.record = record;
    }

    /** Each kind of agency the facts bring up, with what was said of it last; empty where nobody answered. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Map<String, Optional<Considered>> of(UUID caseId) {
        Page page = cases.read(caseId);
        Map<String, Considered> answers = checks.of(page.id());
        Map<String, Optional<Considered>> all = new LinkedHashMap<>();
        relevant(page).forEach(type -> all.put(type, Optional.ofNullable(answers.get(type))));
        return all;
    }

    /** Says whether this kind of agency is asked, and why or why not. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void answer(UUID caseId, String type, boolean yes, String reason) {
        Page page = cases.read(caseId);
        if (!relevant(page).contains(type)) {
            throw new ReferralRefused(Why.NO_AGENCY);
        }
        checks.consider(page.id(), type, yes, checked(reason), cases.staff().id());
        record.note(Deed.CHECKED, "case", page.id(), "agency " + type + " " + yes);
    }

    /** Whether the case touches a child, so that somebody has to say what is done about it (LAW-31). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public boolean touchesChild(UUID caseId) {
        return cases.touchesChild(cases.read(caseId).id());
    }

    /** What was said last; empty while it is owed. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<Considered> safeguarding(UUID caseId) {
        return checks.safeguarding(cases.read(caseId).id()).values().stream().findFirst();
    }

    /** Whom a concern about a child goes to in the case's area. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Agency> safeguardingContacts(UUID caseId) {
        String area = cases.areaOf(cases.read(caseId).id()).orElse("");
        return directory.search(area, "").stream()
                .filter(agency -> SAFEGUARDING.contains(agency.type()))
                .toList();
    }

    /** Says whether the concern was passed on, and why or why not; consent is not needed to protect a child. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void answerSafeguarding(UUID caseId, boolean passedOn, String reason) {
        Page page = cases.read(caseId);
        checks.safeguard(page.id(), passedOn, checked(reason), cases.staff().id());
        record.note(Deed.CHECKED, "case", page.id(), "safeguarding " + passedOn);
    }

    private List<String> relevant(Page page) {
        return checks.relevant(
                page.pack(),
                cases.areaOf(page.id()).orElse(""),
                cases.dangersOf(page.id()),
                cases.touchesChild(page.id()));
    }

    private static String checked(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new ReferralRefused(Why.NO_WORDS);
        }
        return words;
    }
}
