package org.fanlight.casework.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Member;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.letters.PartyLetters;
import org.fanlight.casework.meeting.Appointment.Details;
import org.fanlight.casework.meeting.Appointment.Interpreter;
import org.fanlight.casework.meeting.MeetingRefused.Why;
import org.fanlight.casework.meeting.RoomDesk.Room;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Meeting.Place;
import org.fanlight.casework.progress.Meeting.State;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.landlord.Talking;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes appointments where people can talk freely, with what they need for it (XC-58, XC-15). */
@Service
public class AppointmentDesk {

    /** How long each text may be. */
    public static final int LONGEST = 500;

    private static final int MOST = 26;

    private final Casebook cases;
    private final AppointmentRows rows;
    private final WishesOfReport wishes;
    private final RoomDesk rooms;
    private final PartyLetters letters;
    private final JdbcClient database;
    private final Record record;
    private final Clock clock;

    AppointmentDesk(
            Casebook cases,
            AppointmentRows rows,
            WishesOfReport wishes,
            RoomDesk rooms,
            PartyLetters letters,
            JdbcClient database,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.wishes = wishes;
        this.rooms = rooms;
        this.letters = letters;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** The appointments of a case, earliest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Appointment> of(UUID caseId) {
        return rows.of(cases.read(caseId).id());
    }

    /** How this person would like to talk, as they told us: where, in which language, with what. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Wishes wishes(UUID caseId, UUID partyId) {
        return wishes.of(member(cases.read(caseId), partyId).reportId());
    }

    /** Whether they can be visited at home; empty when nobody asked them. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<Boolean> isHomeSafe(UUID caseId, UUID partyId) {
        return homeSafe(member(cases.read(caseId), partyId).partyId());
    }

    private Optional<Boolean> homeSafe(UUID partyId) {
        return database.sql("select is_safe from home_safe where party_id = ?")
                .param(partyId.toString())
                .query(Boolean.class)
                .optional();
    }

    /** What the person says: whether a visit at their home is safe for them. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void markHome(UUID caseId, UUID partyId, boolean isSafe) {
        Page file = cases.read(caseId);
        member(file, partyId);
        database.sql("replace into home_safe (party_id, case_id, is_safe, author, at) values (?, ?, ?, ?, ?)")
                .param(partyId.toString())
                .param(file.id().toString())
                .param(isSafe)
                .param(cases.staff().id().toString())
                .param(Timestamp.from(now()))
                .update();
        record.note(Deed.CHANGED, "case", file.id(), "home visit " + (isSafe ? "safe" : "unsafe"));
    }

    /** The rooms that have what is needed; with a mobile loop in the policy, any room has a loop (BCHA-4.4d). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Room> rooms(UUID caseId, List<String> access) {
        List<String> loops = cases.read(caseId).pack().part(Talking.class).loops();
        return rooms.rooms().stream()
                .filter(room -> !access.contains("step_free") || room.isStepFree())
                .filter(room -> !access.contains("loop")
                        || loops.isEmpty()
                        || loops.contains("mobile")
                        || loops.contains("office") && room.hasLoop())
                .toList();
    }

    /** Makes an appointment. @throws MeetingRefused when something it needs is missing */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID book(UUID caseId, NewAppointment wanted) {
        Page file = cases.read(caseId);
        Instant at = check(file, wanted);
        UUID id = add(file, wanted, at);
        tell(file, wanted.partyId(), id);
        return id;
    }

    /** Makes several, a number of days apart at the same London time (BCHA-4.8i). @throws MeetingRefused without such visits */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void bookSeries(UUID caseId, NewAppointment first, int count, int days) {
        Page file = cases.read(caseId);
        if (!file.pack().part(Talking.class).visitsRegularly()) {
            throw new MeetingRefused(Why.NO_SERIES);
        }
        if (count < 2 || count > MOST || days < 1 || days > 92) {
            throw new MeetingRefused(Why.SERIES_SIZE);
        }
        ZonedDateTime start = check(file, first).atZone(London.ZONE);
        UUID id = null;
        for (int i = 0; i < count; i++) {
            UUID made = add(file, first, start.plusDays((long) i * days).toInstant());
            id = id == null ? made : id;
        }
        tell(file, first.partyId(), id);
    }

    private Instant check(Page file, NewAppointment wanted) {
        Talking policy = file.pack().part(Talking.class);
        Instant at = wanted.at();
        require(file.stage().isOpen(), Why.CLOSED);
        member(file, wanted.partyId());
        if (at == null || at.isBefore(clock.instant())) {
            throw new MeetingRefused(Why.NO_TIME);
        }
        require(wanted.room() != null || fits(wanted.where()), Why.NO_PLACE);
        require(wanted.present().length() <= LONGEST, Why.NO_PLACE);
        if (wanted.place() == Place.HOME) {
            require(policy.homeVisits(), Why.NO_HOME_VISITS);
            boolean safe = homeSafe(wanted.partyId()).orElseThrow(() -> new MeetingRefused(Why.HOME_NOT_ASKED));
            require(safe, Why.HOME_UNSAFE);
        }
        require(wanted.isPrivate() || !policy.isPrivate(), Why.NOT_PRIVATE);
        if (wanted.place() == Place.OFFICE) {
            boolean offered = rooms(file.id(), wanted.access()).stream()
                    .anyMatch(room -> room.id().equals(wanted.room()));
            require(
                    offered
                            || !wanted.access().contains("loop")
                            || policy.loops().isEmpty(),
                    Why.NO_LOOP);
            require(offered || wanted.room() == null, Why.NOT_STEP_FREE);
        }
        return at;
    }

    private UUID add(Page file, NewAppointment wanted, Instant at) {
        Interpreter interpreter = interpreter(file, wanted);
        var details = new Details(
                name(wanted),
                wanted.room(),
                wanted.isPrivate(),
                wanted.present().strip(),
                wanted.access().stream().filter(Appointment.ACCESS::contains).toList(),
                interpreter,
                "",
                "");
        var one = new Appointment(Ids.next(), file.id(), wanted.partyId(), at, wanted.place(), State.PLANNED, details);
        rows.add(one, file.landlord(), cases.staff().id(), now());
        record.note(Deed.ADDED, "case", file.id(), "appointment " + wanted.place());
        if (interpreter != null) {
            cases.ask(file.id(), TaskCode.BOOK_INTERPRETER, before(at), one.id().toString());
        }
        if (wanted.access().contains("loop") && needsMobileLoop(file, wanted)) {
            cases.ask(file.id(), TaskCode.BOOK_LOOP, before(at), one.id().toString());
        }
        return one.id();
    }

    private boolean needsMobileLoop(Page file, NewAppointment wanted) {
        boolean isThere = rooms.rooms().stream().anyMatch(room -> room.id().equals(wanted.room()) && room.hasLoop());
        return !isThere && file.pack().part(Talking.class).loops().contains("mobile");
    }

    private String name(NewAppointment wanted) {
        return rooms.rooms().stream()
                .filter(room -> room.id().equals(wanted.room()))
                .map(Room::name)
                .findFirst()
                .orElse(wanted.where().strip());
    }

    private @Nullable Interpreter interpreter(Page file, NewAppointment wanted) {
        Wishes said = wishes.of(member(file, wanted.partyId()).reportId());
        String mode = !wanted.interpreter().isBlank()
                ? wanted.interpreter()
                : said.interpreter().stream().findFirst().orElse("");
        if (mode.isEmpty()) {
            return null;
        }
        boolean isOffered = file.pack().part(Talking.class).interpreters().contains(mode)
                || said.interpreter().contains(mode);
        require(isOffered, Why.MODE_NOT_OFFERED);
        return new Interpreter(mode, said.interpreterSex(), said.neverFamily(), "", "");
    }

    /** Says who interprets. @throws MeetingRefused without a name, a signer's qualification, or when it is the family */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void bookInterpreter(UUID caseId, UUID id, String who, String qualification, boolean isFamily) {
        Page file = cases.read(caseId);
        Appointment one = planned(file, id);
        Interpreter wanted = one.details().interpreter();
        if (wanted == null) {
            throw new MeetingRefused(Why.NO_INTERPRETER);
        }
        require(fits(who), Why.NO_WHO);
        require(!isFamily || !wanted.neverFamily(), Why.NO_FAMILY);
        boolean mustBeQualified =
                wanted.mode().equals("bsl") && file.pack().part(Talking.class).qualifiedSigner();
        require(fits(qualification) || !mustBeQualified, Why.NO_QUALIFICATION);
        var booked =
                new Interpreter(wanted.mode(), wanted.sex(), wanted.neverFamily(), who.strip(), qualification.strip());
        rows.change(one, State.PLANNED, one.details().with(booked));
        record.note(Deed.CHANGED, "case", file.id(), "interpreter booked");
        boolean allBooked = rows.of(file.id()).stream()
                .filter(other -> other.state() == State.PLANNED)
                .map(other -> other.details().interpreter())
                .allMatch(other -> other == null || other.isBooked());
        if (allBooked) {
            cases.settle(file.id(), TaskCode.BOOK_INTERPRETER);
        }
    }

    /**
     * It took place.
     *
     * @param interpreted what came of the interpreter; needed when one was asked for
     * @throws MeetingRefused before its time, or without that
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void held(UUID caseId, UUID id, String interpreted) {
        Page file = cases.read(caseId);
        Appointment one = planned(file, id);
        require(!one.at().isAfter(clock.instant()), Why.NOT_YET);
        require(one.details().interpreter() == null || fits(interpreted), Why.NO_OUTCOME);
        rows.change(one, State.HELD, one.details().ended(interpreted.strip()));
        record.note(Deed.CHANGED, "case", file.id(), "appointment held");
    }

    /** It does not take place. @throws MeetingRefused without the reason */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void cancel(UUID caseId, UUID id, String reason) {
        Page file = cases.read(caseId);
        Appointment one = planned(file, id);
        require(fits(reason), Why.NO_REASON);
        rows.change(one, State.CANCELLED, one.details().ended(reason.strip()));
        record.note(Deed.CHANGED, "case", file.id(), "appointment cancelled");
        cases.settle(file.id(), TaskCode.MOVE_APPOINTMENT);
    }

    private Appointment planned(Page file, UUID id) {
        return rows.find(file.id(), id)
                .filter(one -> one.state() == State.PLANNED)
                .orElseThrow(() -> new MeetingRefused(Why.OVER));
    }

    private void tell(Page file, UUID partyId, @Nullable UUID about) {
        letters.write(
                member(file, partyId).caseId(),
                partyId,
                Letter.Kind.APPOINTMENT,
                about,
                PartyLetters.Content.of("", "en-GB"),
                now());
    }

    private static Member member(Page file, UUID partyId) {
        return file.members().stream()
                .filter(one -> one.partyId().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new MeetingRefused(Why.NOBODY));
    }

    private static boolean fits(String words) {
        return !words.isBlank() && words.length() <= LONGEST;
    }

    private static void require(boolean holds, Why why) {
        if (!holds) {
            throw new MeetingRefused(why);
        }
    }

    private Instant before(Instant at) {
        Instant day = at.minus(Duration.ofDays(1));
        return day.isBefore(now()) ? now() : day;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
