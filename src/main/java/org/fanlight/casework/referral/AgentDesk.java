package org.fanlight.casework.referral;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.referral.AgentRequests.Content;
import org.fanlight.casework.referral.ReferralRefused.Why;
import org.fanlight.landlord.Home;
import org.fanlight.landlord.Homes;
import org.fanlight.landlord.Managed;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Homes that somebody else manages: whose policy applies, and legal action that waits for our approval (OHG-6a, OHG-6b). */
@Service
public class AgentDesk {

    static final int LONGEST = 2_000;

    private final Casebook cases;
    private final ReportFacts facts;
    private final Homes homes;
    private final AgentRequests requests;
    private final Record record;

    AgentDesk(Casebook cases, ReportFacts facts, Homes homes, AgentRequests requests, Record record) {
        this.cases = cases;
        this.facts = facts;
        this.homes = homes;
        this.requests = requests;
        this.record = record;
    }

    /** How a request stands. */
    public enum State {
        /** It may not go ahead: a manager decides. */
        BLOCKED,
        APPROVED,
        REFUSED,
        /** The landlord's policy asks for no approval. */
        NOT_NEEDED;

        /** The key of its words. */
        public String textKey() {
            return "staff.agent.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the action may go ahead. */
        public boolean mayGoAhead() {
            return this == APPROVED || this == NOT_NEEDED;
        }
    }

    /** What the agent wants to do. @param decidedAt when a manager answered; null until then */
    public record Asked(
            UUID id,
            Instant at,
            String agent,
            String action,
            State state,
            @Nullable UUID decidedBy,
            @Nullable Instant decidedAt,
            String reason) {

        @Override
        public String toString() {
            return "Asked[" + id + "]";
        }
    }

    /** Who manages the home of this case, where the policy gives way to theirs; empty where ours applies. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<String> policyOf(UUID caseId) {
        Page page = cases.read(caseId);
        return page.pack().part(Managed.class).agentsPolicyApplies() ? agent(page) : Optional.empty();
    }

    private Optional<String> agent(Page page) {
        var told = facts.of(page.reportId());
        String place = (told.place() + " " + told.postcode()).strip();
        List<Home> found = place.isBlank()
                ? List.of()
                : switch (homes.at(place, page.landlord())) {
                    case Homes.Place.One one -> List.of(one.home());
                    case Homes.Place.Several several -> several.homes();
                    case Homes.Place.Unknown unknown -> List.of();
                };
        List<String> agents = found.stream().map(Home::agent).distinct().toList();
        return agents.size() == 1 && !agents.getFirst().isBlank() ? Optional.of(agents.getFirst()) : Optional.empty();
    }

    /** The agent asks to take legal action on our tenant: blocked until a manager approved it. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID ask(UUID caseId, String agent, String action) {
        Page page = cases.read(caseId);
        if (agent.isBlank() || action.isBlank() || agent.length() > 200 || action.length() > LONGEST) {
            throw new ReferralRefused(Why.NO_WORDS);
        }
        return requests.add(page, cases.staff().id(), null, new Content(agent.strip(), action.strip(), ""));
    }

    /** A manager answers, with a reason. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void decide(UUID caseId, UUID request, boolean approved, String reason) {
        Page page = cases.read(caseId);
        Asked one = of(caseId).stream()
                .filter(each -> each.id().equals(request) && each.state() == State.BLOCKED)
                .findFirst()
                .orElseThrow(() -> new ReferralRefused(Why.DECIDED));
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new ReferralRefused(Why.NO_WORDS);
        }
        requests.decide(
                page.id(),
                request,
                approved ? State.APPROVED : State.REFUSED,
                cases.staff().id(),
                new Content(one.agent(), one.action(), reason.strip()));
        record.note(approved ? Deed.APPROVED : Deed.REFUSED, "case", page.id(), "agent action");
        cases.settle(page.id(), TaskCode.DECIDE_AGENT);
    }

    /** What agents asked in this case, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Asked> of(UUID caseId) {
        return requests.of(cases.read(caseId).id());
    }
}
