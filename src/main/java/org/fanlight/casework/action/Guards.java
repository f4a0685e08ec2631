package org.fanlight.casework.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.casework.BandDesk;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.Risk;
import org.fanlight.casework.action.ActionRefused.Why;
import org.fanlight.casework.otherparty.OtherParty;
import org.fanlight.casework.otherparty.OtherParty.Details;
import org.fanlight.casework.otherparty.OtherParty.Known;
import org.fanlight.casework.otherparty.OtherParty.Relation;
import org.fanlight.casework.support.NeedsDesk;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Ladder;
import org.fanlight.landlord.Strand;
import org.fanlight.landlord.Tool;
import org.fanlight.landlord.Tools;
import org.fanlight.report.ReportFacts;
import org.springframework.stereotype.Component;

/** What stops a step that does not fit, each with its reason and what to do instead. */
@Component
class Guards {

    private final LawDates dates;
    private final ReportFacts facts;
    private final BandDesk bands;
    private final NeedsDesk needs;
    private final Texts texts;

    Guards(LawDates dates, ReportFacts facts, BandDesk bands, NeedsDesk needs, Texts texts) {
        this.dates = dates;
        this.facts = facts;
        this.bands = bands;
        this.needs = needs;
        this.texts = texts;
    }

    /**
     * @param ownWords of the person who asks for mediation although it is held back; empty for none
     * @return why it may not be taken; empty when it may
     */
    Optional<ActionRefused> stops(Page file, OtherParty other, Tool tool, String ownWords, LocalDate today) {
        return stops(file, other, tool, ownWords, today, dates(file));
    }

    /** The days this landlord entered for laws that had none, by the name of the law. */
    Map<String, LocalDate> dates(Page file) {
        return dates.of(file.landlord());
    }

    /** The same with the days of the laws at hand, for many steps at once. */
    Optional<ActionRefused> stops(
            Page file, OtherParty other, Tool tool, String ownWords, LocalDate today, Map<String, LocalDate> entered) {
        Ladder ladder = file.pack().part(Ladder.class);
        if (!ladder.tools().contains(tool.code())) {
            return Optional.of(new ActionRefused(Why.NOT_IN_LADDER));
        }
        return law(other, tool, today, entered)
                .or(() -> person(ladder, other.details(), tool))
                .or(() -> rule(file, ladder, other, tool, ownWords));
    }

    private Optional<ActionRefused> law(OtherParty other, Tool tool, LocalDate today, Map<String, LocalDate> entered) {
        Tool next = Tools.successor(tool);
        String instead = next == null || next.on(today, entered, "") != Tool.Law.VALID ? "" : name(next);
        return switch (tool.on(today, entered, other.details().tenancy().code())) {
            case VALID ->
                next != null && tool.to() == null && !instead.isEmpty()
                        ? Optional.of(new ActionRefused(Why.HISTORIC, Map.of("instead", instead)))
                        : Optional.empty();
            case HISTORIC ->
                Optional.of(
                        tool.endsOn() == null
                                ? new ActionRefused(Why.HISTORIC, Map.of("instead", instead))
                                : new ActionRefused(Why.HISTORIC_FOR_TENANCY));
            case NOT_YET -> Optional.of(new ActionRefused(Why.NOT_YET));
        };
    }

    private static Optional<ActionRefused> person(Ladder ladder, Details who, Tool tool) {
        Why why = null;
        boolean isTenant = who.relation() == Relation.TENANT;
        if (tool.stage().compareTo(Tool.Stage.CONTRACT) >= 0 && who.known() == Known.UNKNOWN) {
            why = Why.NOT_IDENTIFIED;
        } else if (who.oldest() < tool.minAge()) {
            why = Why.TOO_YOUNG;
        } else if (tool.below() > 0 && who.youngest() >= tool.below()) {
            why = Why.TOO_OLD;
        } else if (who.youngest() < tool.minAge() || tool.below() > 0 && who.oldest() >= tool.below()) {
            why = Why.AGE_NOT_KNOWN;
        } else if (tool.isForTenants() && !isTenant) {
            why = Why.TENANTS_ONLY;
        } else if (tool.stage().isLegal() && !isTenant && !ladder.nonTenants()) {
            why = Why.NOT_FOR_NON_TENANTS;
        }
        return why == null
                ? Optional.empty()
                : Optional.of(new ActionRefused(why, Map.of("min", tool.minAge(), "below", tool.below())));
    }

    private Optional<ActionRefused> rule(Page file, Ladder ladder, OtherParty other, Tool tool, String ownWords) {
        if ("mediation".equals(tool.guard()) && ownWords.isBlank()) {
            return holdsMediationBack(file, ladder).map(ActionRefused::new);
        }
        if ("their_consent".equals(tool.guard()) && !needs.hasAgreed(other.id(), "")) {
            return Optional.of(new ActionRefused(Why.NO_CONSENT));
        }
        return Optional.empty();
    }

    /** Why mediation waits for the person to ask for it themselves; for violence always (RU13). */
    Optional<Why> holdsMediationBack(Page file, Ladder ladder) {
        List<Optional<Strand>> strands = file.members().stream()
                .flatMap(member -> facts.perceptions(member.reportId()).stream())
                .flatMap(one -> one.motives().stream())
                .map(Strand::of)
                .toList();
        List<String> blocks = ladder.mediationBlocks();
        if (blocks.contains("racially_motivated") && strands.contains(Optional.of(Strand.RACE))) {
            return Optional.of(Why.MEDIATION_RACIST);
        }
        if (blocks.contains("any_hate_motive") && strands.stream().anyMatch(Optional::isPresent)) {
            return Optional.of(Why.MEDIATION_HATE);
        }
        if (file.dangerSince().isAfter(Instant.EPOCH)) {
            return Optional.of(Why.MEDIATION_VIOLENCE);
        }
        boolean high = bands.now(file.id())
                .filter(band -> band.compareTo(Risk.Band.HIGH) >= 0)
                .isPresent();
        return blocks.contains("high_risk") && high ? Optional.of(Why.MEDIATION_RISK) : Optional.empty();
    }

    private String name(Tool tool) {
        return texts.say(Language.ENGLISH, tool.textKey());
    }
}
