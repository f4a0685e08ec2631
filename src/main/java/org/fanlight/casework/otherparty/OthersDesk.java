package org.fanlight.casework.otherparty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.otherparty.OtherParty.Details;
import org.fanlight.casework.otherparty.OtherParty.Known;
import org.fanlight.casework.otherparty.OtherRefused.Why;
import org.fanlight.landlord.Support;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who the other parties of a case are and what they say (XC-27). Only whoever works the case sees them, and every look is
 * recorded; no reporter ever does.
 */
@Service
public class OthersDesk {

    /** How long each text may be. */
    public static final int LONGEST = 4_000;

    private static final Duration TIME_TO_ASK = Duration.ofDays(10);

    private final Casebook cases;
    private final OtherRows rows;
    private final AccountRows accounts;
    private final Record record;
    private final Clock clock;

    OthersDesk(Casebook cases, OtherRows rows, AccountRows accounts, Record record, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.accounts = accounts;
        this.record = record;
        this.clock = clock;
    }

    /**
     * The other parties as whoever asks may see them.
     *
     * @param isRestricted whether they see only how many there are
     */
    public record Part(boolean isRestricted, int count, List<One> others) {}

    /** One other party and what was done to hear them, oldest first. */
    public record One(OtherParty other, List<Account> accounts) {}

    /** The other parties of the case. A look at them is recorded; who may not see them learns only their number. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public Part of(UUID caseId) {
        Page file = cases.read(caseId);
        if (!cases.isWorkedByMe(caseId)) {
            return new Part(true, rows.count(ids(file)), List.of());
        }
        List<One> others = rows.of(ids(file)).stream()
                .map(one -> new One(one, accounts.of(one.id())))
                .toList();
        others.forEach(one -> record.note(Deed.SAW, "other-party", one.other().id()));
        return new Part(false, others.size(), others);
    }

    /** For the other parts of casework, which ask for themselves who may. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public OtherParty find(UUID caseId, UUID otherId) {
        return mine(cases.read(caseId), otherId);
    }

    /** Adds another party. @throws OtherRefused when whoever asks does not work the case, or the record does not hold */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID add(UUID caseId, Details details) {
        Page file = open(caseId);
        check(details);
        Instant now = now();
        UUID id = rows.add(file.id(), cases.staff().id(), details, now);
        record.note(Deed.ADDED, "case", file.id(), "other party");
        if (file.pack().part(Support.class).forOtherParty()) {
            cases.ask(file.id(), TaskCode.ASK_OTHER_NEEDS, now.plus(TIME_TO_ASK), id.toString());
        }
        return id;
    }

    /** Writes down what is known of them now. @throws OtherRefused as when adding */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void change(UUID caseId, UUID otherId, Details details) {
        Page file = open(caseId);
        mine(file, otherId);
        check(details);
        rows.change(otherId, cases.staff().id(), details, now());
        record.note(Deed.CHANGED, "case", file.id(), "other party");
    }

    /** Writes down that their account was asked for or given, or why it is not safe to ask (NWL-08). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void account(UUID caseId, UUID otherId, Account.Step step, String words) {
        Page file = open(caseId);
        mine(file, otherId);
        if (words.isBlank() || words.length() > LONGEST) {
            throw new OtherRefused(Why.NO_WORDS);
        }
        accounts.add(otherId, cases.staff().id(), step, words.strip(), now());
        record.note(Deed.ADDED, "case", file.id(), "account " + step);
    }

    private Page open(UUID caseId) {
        Page file = cases.read(caseId);
        if (!cases.isWorkedByMe(caseId)) {
            throw new OtherRefused(Why.RESTRICTED);
        }
        if (!file.stage().isOpen()) {
            throw new OtherRefused(Why.CLOSED);
        }
        return file;
    }

    private OtherParty mine(Page file, UUID otherId) {
        if (!cases.isWorkedByMe(file.id())) {
            throw new OtherRefused(Why.RESTRICTED);
        }
        return rows.of(ids(file)).stream()
                .filter(one -> one.id().equals(otherId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such other party"));
    }

    private static List<UUID> ids(Page file) {
        return file.members().stream().map(Member::caseId).toList();
    }

    private static void check(Details details) {
        if (details.known() != Known.UNKNOWN && details.name().isBlank()) {
            throw new OtherRefused(Why.NO_NAME);
        }
        Integer age = details.age();
        if (age != null && (age < 0 || age > 120)) {
            throw new OtherRefused(Why.AGE);
        }
        if (details.name().length() > LONGEST
                || details.vulnerability().length() > LONGEST
                || details.needs().length() > LONGEST
                || details.landlord().length() > LONGEST
                || details.clause().length() > LONGEST) {
            throw new OtherRefused(Why.TOO_LONG);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
