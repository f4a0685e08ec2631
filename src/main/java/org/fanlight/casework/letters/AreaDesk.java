package org.fanlight.casework.letters;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.letters.LetterRefused.Why;
import org.fanlight.landlord.Home;
import org.fanlight.landlord.Homes;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to all homes of a place (XC-30). They go to all or to none (RU8): a home left out can itself point to somebody,
 * and whoever leaves one out says that this was weighed.
 */
@Service
public class AreaDesk {

    private final Casebook cases;
    private final OutgoingRows rows;
    private final AreaAnswers answers;
    private final AreaHomes homes;
    private final Homes list;
    private final Record record;
    private final Clock clock;

    AreaDesk(
            Casebook cases,
            OutgoingRows rows,
            AreaAnswers answers,
            AreaHomes homes,
            Homes list,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.answers = answers;
        this.homes = homes;
        this.list = list;
        this.record = record;
        this.clock = clock;
    }

    /** One printed letter. @param large whether it is printed at 18 points or more */
    public record Copy(Home home, boolean large) {}

    /** What one person in the case said; empty when they were not asked. */
    public record Asked(UUID partyId, String reference, Optional<AreaAnswer> answer) {}

    /** Everybody in the case, and what they said. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Asked> asked(UUID caseId) {
        return cases.read(caseId).members().stream()
                .map(one -> new Asked(one.partyId(), one.reference(), answers.of(one.partyId())))
                .toList();
    }

    /** Writes down what the person said when asked whether a letter to the homes around could point to them. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void answer(UUID caseId, UUID partyId, AreaAnswer answer) {
        Page file = cases.read(caseId);
        var member = file.members().stream()
                .filter(one -> one.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such person"));
        answers.keep(member.caseId(), partyId, answer, cases.staff().id(), clock.instant());
        record.note(Deed.DECIDED, "case", member.caseId(), "area letter " + answer);
    }

    /** The landlord’s own homes at a street, block, postcode or named area. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Home> at(String place) {
        String landlord = cases.staff().landlord();
        List<Home> area = list.inArea(landlord, place.strip());
        if (!area.isEmpty()) {
            return area;
        }
        return switch (list.at(place, landlord)) {
            case Homes.Place.One one -> List.of(one.home());
            case Homes.Place.Several several -> several.homes();
            case Homes.Place.Unknown none -> List.of();
        };
    }

    /**
     * Chooses the homes a letter goes to.
     *
     * @param leftOut homes that asked for no post from us; may be empty
     * @param weighed that the gap itself can point to a home left out, and this was weighed
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void choose(UUID caseId, UUID letterId, List<UUID> chosen, Set<UUID> leftOut, boolean weighed) {
        Page file = cases.read(caseId);
        Outgoing letter = find(file, letterId);
        if (!letter.state().isOpen()) {
            throw new LetterRefused(Why.NOT_OPEN);
        }
        List<Home> found = list.find(chosen).stream()
                .filter(home -> home.landlord().equals(file.landlord()))
                .toList();
        if (found.isEmpty()) {
            throw new LetterRefused(Why.NO_HOMES);
        }
        if (!leftOut.isEmpty() && !weighed) {
            throw new LetterRefused(Why.GAP_POINTS);
        }
        homes.choose(letter, found, leftOut);
        record.note(Deed.CHANGED, "case", file.id(), "homes of a letter");
    }

    /** The letters to print, one a home. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Copy> copies(UUID caseId, UUID letterId) {
        return homes.of(find(cases.read(caseId), letterId));
    }

    /** A home needs its letters in large print, or no longer does. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void size(UUID homeId, boolean large) {
        Home home = list.find(homeId)
                .filter(one -> one.landlord().equals(cases.staff().landlord()))
                .orElseThrow(() -> new NoSuchElementException("no such home"));
        homes.size(home.id(), large, cases.staff().id(), clock.instant());
        record.note(Deed.CHANGED, "home", home.id(), "size of letters");
    }

    private Outgoing find(Page file, UUID letterId) {
        return rows.find(letterId)
                .filter(one -> one.caseId().equals(file.id()))
                .orElseThrow(() -> new NoSuchElementException("no such letter"));
    }
}
