package org.fanlight.casework.unknown;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.unknown.UnknownRefused.Why;
import org.fanlight.common.London;
import org.fanlight.landlord.FindingOut;
import org.fanlight.landlord.Home;
import org.fanlight.landlord.Homes;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries every way to find out who did it, and does what can be done for everybody near meanwhile. */
@Service
public class UnknownDesk {

    /** How long each text may be. */
    public static final int LONGEST = 4_000;

    private static final Duration TIME = Duration.ofDays(5);

    private final Casebook cases;
    private final UnknownRows rows;
    private final Homes homes;
    private final PartyLetters letters;
    private final Record record;
    private final Clock clock;

    UnknownDesk(Casebook cases, UnknownRows rows, Homes homes, PartyLetters letters, Record record, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.homes = homes;
        this.letters = letters;
        this.record = record;
        this.clock = clock;
    }

    /** What was tried so far, the newest of each way. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Way> ways(UUID caseId) {
        return rows.ways(cases.read(caseId).id());
    }

    /** Writes down that a way was tried, when, and what came of it; or why it was not. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void tried(UUID caseId, Way.Kind kind, Way.State state, @Nullable LocalDate day, String words) {
        Page file = open(caseId);
        checkWords(words);
        if (day == null || day.isAfter(LocalDate.ofInstant(clock.instant(), London.ZONE))) {
            throw new UnknownRefused(Why.NO_DAY);
        }
        rows.tried(file.id(), new Way(kind, state, day, cases.staff().id(), words.strip()), now());
        record.note(Deed.CHECKED, "case", file.id(), kind + " " + state);
    }

    /**
     * Does for everybody near what the policy has for a case without a name: the police asked to be seen, warning talks, a
     * visit to each home. Nobody is pressed to name anybody.
     *
     * @param place a postcode or address; every home there is on the list
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void begin(UUID caseId, String place) {
        Page file = open(caseId);
        List<String> tools = file.pack().part(FindingOut.class).tools();
        if (tools.isEmpty()) {
            throw new UnknownRefused(Why.NOT_IN_POLICY);
        }
        Instant due = now().plus(TIME);
        if (tools.contains("visits")) {
            List<Home> block = block(file, place);
            if (block.isEmpty()) {
                throw new UnknownRefused(Why.NO_HOMES);
            }
            block.forEach(home -> rows.visit(file.id(), home.id(), home.address(), "", now()));
            cases.ask(file.id(), TaskCode.VISIT_HOMES, due, file.id().toString());
        }
        if (tools.contains("police_presence")) {
            cases.ask(file.id(), TaskCode.ASK_POLICE_TO_BE_SEEN, due, file.id().toString());
        }
        if (tools.contains("warnings")) {
            cases.ask(file.id(), TaskCode.WARNING_TALKS, due, file.id().toString());
        }
        record.note(Deed.CHANGED, "case", file.id(), "for everybody near");
    }

    private List<Home> block(Page file, String place) {
        return switch (homes.at(place, file.landlord())) {
            case Homes.Place.One one -> List.of(one.home());
            case Homes.Place.Several several -> several.homes();
            case Homes.Place.Unknown none -> List.of();
        };
    }

    /** The homes to visit and what came of each, by address. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Visit> visits(UUID caseId) {
        return rows.visits(cases.read(caseId).id());
    }

    /** Somebody went there. @param result one of {@link Visit#RESULTS} */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void visited(UUID caseId, UUID home, String result) {
        Page file = open(caseId);
        if (!Visit.RESULTS.contains(result)) {
            throw new UnknownRefused(Why.NO_RESULT);
        }
        Visit visit = rows.visits(file.id()).stream()
                .filter(one -> one.home().equals(home))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such home"));
        rows.visit(file.id(), home, visit.address(), result, now());
        record.note(Deed.CHECKED, "case", file.id(), "visit");
        if (rows.visits(file.id()).stream().allMatch(one -> one.result() != null)) {
            cases.settle(file.id(), TaskCode.VISIT_HOMES);
        }
    }

    /** Nothing can be done against anybody: each person is told why, now and when the case closes (IMA-3.3c). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void noAction(UUID caseId, String words, String language) {
        Page file = open(caseId);
        checkWords(words);
        rows.noAction(file.id(), words.strip(), language, cases.staff().id(), now());
        file.members()
                .forEach(one -> letters.write(
                        one.caseId(),
                        one.partyId(),
                        Letter.Kind.NO_ACTION,
                        null,
                        PartyLetters.Content.of(words, language),
                        now()));
        record.note(Deed.DECIDED, "case", file.id(), "no action");
    }

    private Page open(UUID caseId) {
        Page file = cases.read(caseId);
        if (!file.stage().isOpen()) {
            throw new UnknownRefused(Why.CLOSED);
        }
        return file;
    }

    private static void checkWords(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new UnknownRefused(Why.NO_WORDS);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
