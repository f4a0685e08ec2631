package org.fanlight.casework.works;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.category.KindWords;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.letters.PromiseWords;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.works.Move.Detail;
import org.fanlight.casework.works.Move.Kind;
import org.fanlight.casework.works.Move.State;
import org.fanlight.casework.works.WorkRefused.Why;
import org.fanlight.common.Role;
import org.fanlight.landlord.MoveRules;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves people who are not safe at home (XC-33): asked for on a criterion of the policy, decided by a senior with a letter,
 * where to seen by few. The case goes on meanwhile.
 */
@Service
public class MoveDesk {

    private static final Duration TIME_TO_DECIDE = Duration.ofDays(2);

    private final WorkCase work;
    private final MoveRows rows;
    private final PartyLetters letters;
    private final ReportFacts facts;
    private final Record record;

    MoveDesk(WorkCase work, MoveRows rows, PartyLetters letters, ReportFacts facts, Record record) {
        this.work = work;
        this.rows = rows;
        this.letters = letters;
        this.facts = facts;
        this.record = record;
    }

    /** What this landlord's policy says of moves. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public MoveRules rules(UUID caseId) {
        return work.cases().read(caseId).pack().part(MoveRules.class);
    }

    /** Every move of the case, oldest first; where to only for seniors, and recorded (XC-33). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public List<Move> of(UUID caseId) {
        Page file = work.cases().read(caseId);
        boolean may = work.cases().staff().isAtLeast(Role.SENIOR);
        List<Move> moves = rows.of(file.id(), may);
        if (moves.stream().anyMatch(one -> one.address() != null)) {
            record.note(Deed.SAW, "case", file.id(), "new address");
        }
        return moves;
    }

    /** Asks for a move. @throws WorkRefused for a reason the policy does not name, or a witness where it names none */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID ask(UUID caseId, UUID partyId, Kind kind, String criterion, String what) {
        Page file = work.open(caseId);
        Member member = member(file, partyId);
        var rules = file.pack().part(MoveRules.class);
        if (!rules.criteria().contains(criterion)) {
            throw new WorkRefused(Why.NOT_IN_POLICY);
        }
        boolean witness = facts.of(member.reportId()).role().equals("saw");
        if (kind == Kind.TEMPORARY && witness && !rules.movesWitnesses()) {
            throw new WorkRefused(Why.WITNESS);
        }
        Instant now = work.now();
        var detail = new Detail(criterion, WorkCase.words(what), "", "", List.of(), false);
        UUID id =
                rows.add(file.id(), partyId, kind, detail, work.cases().staff().id(), now);
        work.cases().ask(file.id(), TaskCode.DECIDE_MOVE, now.plus(TIME_TO_DECIDE), id.toString());
        record.note(Deed.WORK_ADDED, "case", file.id(), "move " + kind);
        return id;
    }

    /** A senior who did not ask decides; the person has a letter with the reasons and how to have it looked at again. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void decide(UUID caseId, UUID moveId, boolean granted, String reasons, String language) {
        Page file = work.open(caseId);
        Move move = find(file, moveId);
        UUID me = work.cases().staff().id();
        if (move.askedBy().equals(me)) {
            throw new WorkRefused(Why.SAME_PERSON);
        }
        String words = WorkCase.words(reasons);
        if (KindWords.doubts(words) || PromiseWords.in(words)) {
            throw new WorkRefused(Why.NO_WORDS);
        }
        Detail was = move.detail();
        var detail = new Detail(was.criterion(), was.what(), words, was.support(), was.points(), was.noSafeReturn());
        WorkCase.kept(rows.decide(move, granted, detail, me, work.now()));
        Member member = member(file, move.partyId());
        letters.write(
                member.caseId(),
                move.partyId(),
                granted ? Letter.Kind.MOVE_GRANTED : Letter.Kind.MOVE_REFUSED,
                move.id(),
                PartyLetters.Content.of(words, language),
                work.now());
        record.note(granted ? Deed.APPROVED : Deed.REFUSED, "case", file.id(), "move");
        if (rows.of(file.id(), false).stream().noneMatch(one -> one.state() == State.ASKED)) {
            work.cases().settle(file.id(), TaskCode.DECIDE_MOVE);
        }
    }

    /** Where to. Whoever writes it down sees it again only as a senior. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void address(UUID caseId, UUID moveId, String address) {
        Page file = work.open(caseId);
        Move move = find(file, moveId);
        if (move.state() != State.GRANTED) {
            throw new WorkRefused(Why.NOT_YET);
        }
        rows.address(move, WorkCase.words(address));
        record.note(Deed.WORK_SET, "case", file.id(), "new address");
    }

    /** What goes on with them: belongings, school, support, the way back; and what was talked through (IMA-4.23). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void support(UUID caseId, UUID moveId, String support, List<String> points, boolean noSafeReturn) {
        Page file = work.open(caseId);
        Move move = find(file, moveId);
        Detail was = move.detail();
        if (support.length() > WorkCase.LONGEST) {
            throw new WorkRefused(Why.NO_WORDS);
        }
        List<String> known = new ArrayList<>(points);
        known.retainAll(file.pack().part(MoveRules.class).checklist());
        WorkCase.kept(rows.set(
                move,
                move.state(),
                new Detail(was.criterion(), was.what(), was.reasons(), support.strip(), known, noSafeReturn)));
        if (noSafeReturn && file.pack().part(MoveRules.class).offersIfNoReturn()) {
            work.cases()
                    .ask(
                            file.id(),
                            TaskCode.OFFER_MOVE,
                            work.now().plus(TIME_TO_DECIDE),
                            move.id().toString());
        }
        record.note(Deed.WORK_SET, "case", file.id(), "move");
    }

    /** Asks a provider elsewhere to help (BCHA-4.11b); what is shared about the person goes through consent as always. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void request(UUID caseId, UUID moveId, String provider) {
        Page file = work.open(caseId);
        rows.ask(find(file, moveId), WorkCase.words(provider), work.now());
        record.note(Deed.WORK_SET, "case", file.id(), "asked a provider");
    }

    /** What the provider answered. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void answered(UUID caseId, UUID moveId, UUID requestId, String answer) {
        Page file = work.open(caseId);
        Move move = find(file, moveId);
        Move.Request request = move.requests().stream()
                .filter(one -> one.id().equals(requestId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such request"));
        rows.answered(move, request, WorkCase.words(answer), work.now());
        record.note(Deed.WORK_SET, "case", file.id(), "a provider answered");
    }

    /** They moved, and everything on the list was talked through. @throws WorkRefused while a point is open */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void settled(UUID caseId, UUID moveId) {
        Page file = work.open(caseId);
        Move move = find(file, moveId);
        if (move.state() != State.GRANTED) {
            throw new WorkRefused(Why.NOT_YET);
        }
        if (!move.detail()
                .points()
                .containsAll(file.pack().part(MoveRules.class).checklist())) {
            throw new WorkRefused(Why.POINTS_OPEN);
        }
        WorkCase.kept(rows.set(move, State.SETTLED, move.detail()));
        record.note(Deed.WORK_DONE, "case", file.id(), "move");
    }

    private Move find(Page file, UUID moveId) {
        return rows.of(file.id(), false).stream()
                .filter(one -> one.id().equals(moveId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such move"));
    }

    private static Member member(Page file, UUID partyId) {
        return file.members().stream()
                .filter(one -> one.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such person"));
    }
}
