package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fanlight.access.SomeStaff;
import org.fanlight.casework.meeting.Appointment;
import org.fanlight.casework.meeting.AppointmentDesk;
import org.fanlight.casework.meeting.InterviewDesk;
import org.fanlight.casework.meeting.MatchDesk;
import org.fanlight.casework.meeting.MeetingRefused;
import org.fanlight.casework.meeting.MeetingRefused.Why;
import org.fanlight.casework.meeting.NewAppointment;
import org.fanlight.casework.meeting.RoomDesk;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.casework.progress.Meeting.Place;
import org.fanlight.casework.progress.Meeting.State;
import org.fanlight.casework.progress.Meetings;
import org.fanlight.casework.safety.Checklist;
import org.fanlight.casework.safety.ChecklistDesk;
import org.fanlight.casework.voice.MeetingVoice;
import org.fanlight.common.Language;
import org.fanlight.common.Role;
import org.fanlight.deadlines.ClockState;
import org.fanlight.journey.Answer;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.SomePack;
import org.fanlight.report.NewReport;
import org.fanlight.report.Receipt;
import org.fanlight.report.ReportDesk;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** Talking where it is private and safe, with an interpreter, and with whom the person would rather talk. */
@FanlightTest
class TalkingTest {

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    AppointmentDesk desk;

    @Autowired
    RoomDesk rooms;

    @Autowired
    MatchDesk matches;

    @Autowired
    ChecklistDesk checklists;

    @Autowired
    InterviewDesk interviews;

    @Autowired
    CaseDesk cases;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingVoice voice;

    @Autowired
    Letters letters;

    @Autowired
    ReportDesk reports;

    @Autowired
    Landlords landlords;

    @Autowired
    SomeStaff staff;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    private NewAppointment at(Receipt receipt, Place place, String where) {
        Instant in = clock.instant().plus(Duration.ofDays(2));
        return new NewAppointment(receipt.partyId(), in, place, where, null, true, "Only me", List.of(), "");
    }

    private static NewAppointment notPrivate(NewAppointment one) {
        return new NewAppointment(
                one.partyId(), one.at(), one.place(), one.where(), one.room(), false, one.present(), one.access(), "");
    }

    private static NewAppointment needing(NewAppointment one, @Nullable UUID room, String... access) {
        return new NewAppointment(
                one.partyId(), one.at(), one.place(), one.where(), room, true, one.present(), List.of(access), "");
    }

    private static NewAppointment through(NewAppointment one, String interpreter) {
        return new NewAppointment(
                one.partyId(), one.at(), one.place(), one.where(), null, true, one.present(), List.of(), interpreter);
    }

    private static void refused(Why why, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(MeetingRefused.class).hasMessage(why.toString());
    }

    private boolean isAsked(As who, UUID caseId, TaskCode code) {
        return who.gets(() -> tasks.of(caseId)).stream()
                .anyMatch(task -> !task.isDone() && code.inWords().equals(task.code()));
    }

    @Test
    @Keeps("XC-58")
    @Keeps("IMA-4.26")
    void a_place_to_talk_is_private_and_safe_and_the_one_the_person_chose_is_seen() {
        As officer = As.officer("imani");
        Receipt receipt = some.send(
                "imani",
                SomeCase.quiet()
                        .with("talk_place", Answer.chosen("elsewhere").saying("The library in Mill Lane"))
                        .with("adjustments", Answer.said("I need a break now and then")));
        UUID id = some.of(receipt);
        refused(
                Why.NOT_PRIVATE,
                () -> officer.does(() -> desk.book(id, notPrivate(at(receipt, Place.OFFICE, "Front desk")))));
        assertThat(officer.gets(() -> desk.of(id))).isEmpty();
        var wishes = officer.gets(() -> desk.wishes(id, receipt.partyId()));
        assertThat(wishes.place()).isEqualTo("elsewhere");
        assertThat(wishes.placeWords()).isEqualTo("The library in Mill Lane");
        assertThat(wishes.adjustments()).isEqualTo("I need a break now and then");
        UUID meeting = officer.gets(() ->
                desk.book(id, needing(at(receipt, Place.NEUTRAL, "The library, room 2"), null, "step_free", "breaks")));

        As person = As.reporter(receipt.partyId(), "imani");
        var seen = person.gets(meetings::mine).getFirst();
        assertThat(seen.where()).isEqualTo("The library, room 2");
        assertThat(seen.present()).isEqualTo("Only me");
        assertThat(seen.access()).containsExactly("step_free", "breaks");
        assertThat(person.gets(letters::mine)).extracting(Letter::kind).contains(Letter.Kind.APPOINTMENT);
        assertThat(person.gets(() -> voice.askForAnother(meeting, "Friday after five would be better")))
                .isTrue();
        assertThat(officer.gets(() -> desk.of(id)).getFirst().details().asked())
                .isEqualTo("Friday after five would be better");
        assertThat(isAsked(officer, id, TaskCode.MOVE_APPOINTMENT)).isTrue();
        Receipt other = some.send("imani", SomeCase.quiet());
        assertThat(As.reporter(other.partyId(), "imani").gets(meetings::mine)).isEmpty();
        refused(Why.NO_REASON, () -> officer.does(() -> desk.cancel(id, meeting, " ")));
        officer.does(() -> desk.cancel(id, meeting, "Moved to Friday"));
        assertThat(person.gets(meetings::mine).getFirst().state()).isEqualTo(State.CANCELLED);
        assertThat(person.gets(() -> voice.askForAnother(meeting, "x"))).isFalse();
        SomePack.publish(landlords, "imani", text -> text.replace("meet.private: true", "meet.private: false"));
        try {
            Receipt second = some.send("imani", SomeCase.quiet());
            UUID secondId = some.of(second);
            officer.gets(() -> desk.book(secondId, notPrivate(at(second, Place.OFFICE, "Front desk"))));
            assertThat(officer.gets(() -> desk.of(secondId))).hasSize(1);
        } finally {
            SomePack.publish(landlords, "imani", text -> text);
        }
    }

    @Test
    @Keeps("BCHA-4.4c")
    @Keeps("BCHA-4.8i")
    @Keeps("BCHA-4.4d")
    void home_visits_need_a_safe_home_visits_come_in_series_and_a_loop_is_where_it_is_needed() {
        As officer = As.officer("bcha");
        Receipt receipt = some.send("bcha", SomeCase.quiet());
        UUID id = some.of(receipt);
        NewAppointment home = at(receipt, Place.HOME, "12 Mill Row");
        refused(Why.HOME_NOT_ASKED, () -> officer.does(() -> desk.book(id, home)));
        officer.does(() -> desk.markHome(id, receipt.partyId(), false));
        refused(Why.HOME_UNSAFE, () -> officer.does(() -> desk.book(id, home)));
        officer.does(() -> desk.markHome(id, receipt.partyId(), true));
        officer.does(() -> desk.book(id, home));

        officer.does(() -> desk.bookSeries(id, at(receipt, Place.NEUTRAL, "The library"), 4, 7));
        List<Appointment> visits = officer.gets(() -> desk.of(id)).stream()
                .filter(one -> one.place() == Place.NEUTRAL)
                .toList();
        assertThat(visits).hasSize(4).allMatch(one -> one.details().where().equals("The library"));
        assertThat(Duration.between(visits.get(0).at(), visits.get(3).at()).toDays())
                .isEqualTo(21);
        refused(
                Why.SERIES_SIZE,
                () -> officer.does(() -> desk.bookSeries(id, at(receipt, Place.NEUTRAL, "The library"), 1, 7)));

        As senior = As.senior("bcha");
        UUID quiet = senior.gets(() -> rooms.add("Quiet room", true, true));
        UUID back = senior.gets(() -> rooms.add("Back room", false, true));
        assertThatThrownBy(() -> officer.does(() -> rooms.add("Mine", true, true)))
                .isInstanceOf(AccessDeniedException.class);
        officer.does(() -> desk.book(id, needing(at(receipt, Place.OFFICE, ""), quiet, "loop")));
        assertThat(isAsked(officer, id, TaskCode.BOOK_LOOP)).isFalse();
        officer.does(() -> desk.book(id, needing(at(receipt, Place.OFFICE, ""), back, "loop")));
        assertThat(isAsked(officer, id, TaskCode.BOOK_LOOP)).isTrue();

        // Without a mobile loop only rooms that have one; without home visits or series in the policy none of them.
        SomePack.publish(
                landlords,
                "bcha",
                text -> text.replace("fmt.loop: [office, mobile]", "fmt.loop: [office]")
                        .replace("fmt.home_visit: true", "fmt.home_visit: false")
                        .replace("visits.regular: true", "visits.regular: false"));
        try {
            Receipt second = some.send("bcha", SomeCase.quiet());
            UUID other = some.of(second);
            assertThat(officer.gets(() -> desk.rooms(other, List.of("loop"))))
                    .extracting(RoomDesk.Room::id)
                    .contains(quiet)
                    .doesNotContain(back);
            refused(
                    Why.NO_LOOP,
                    () -> officer.does(() -> desk.book(other, needing(at(second, Place.OFFICE, ""), back, "loop"))));
            officer.does(() -> desk.book(other, needing(at(second, Place.OFFICE, ""), quiet, "loop")));
            officer.does(() -> desk.markHome(other, second.partyId(), true));
            refused(Why.NO_HOME_VISITS, () -> officer.does(() -> desk.book(other, at(second, Place.HOME, "Here"))));
            refused(
                    Why.NO_SERIES,
                    () -> officer.does(() -> desk.bookSeries(other, at(second, Place.NEUTRAL, "The library"), 4, 7)));
        } finally {
            SomePack.publish(landlords, "bcha", text -> text);
        }
    }

    @Test
    @Keeps("XC-15")
    @Keeps("BCHA-4.4b")
    @Keeps("HEX-A1.4.4")
    void an_interpreter_who_was_asked_for_is_booked_and_the_meeting_is_not_over_without_an_outcome() {
        As officer = As.officer("bcha");
        Receipt receipt = some.send(
                "bcha",
                SomeCase.quiet()
                        .with("spoken", Answer.said("BSL"))
                        .with("interpreter", Answer.chosen("bsl"))
                        .with("interpreter_who", Answer.chosen("woman"))
                        .with("interpreter_family", Answer.chosen("never")));
        UUID id = some.of(receipt);
        UUID meeting = officer.gets(() -> desk.book(id, at(receipt, Place.NEUTRAL, "The library")));
        var wanted = officer.gets(() -> desk.of(id)).getFirst().details().interpreter();
        assertThat(wanted).isNotNull().satisfies(one -> {
            assertThat(one.mode()).isEqualTo("bsl");
            assertThat(one.sex()).isEqualTo("woman");
            assertThat(one.neverFamily()).isTrue();
        });
        assertThat(isAsked(officer, id, TaskCode.BOOK_INTERPRETER)).isTrue();
        refused(
                Why.NO_FAMILY,
                () -> officer.does(() -> desk.bookInterpreter(id, meeting, "Her sister", "NRCPD 1", true)));
        refused(
                Why.NO_QUALIFICATION,
                () -> officer.does(() -> desk.bookInterpreter(id, meeting, "R. Example", "", false)));
        assertThat(isAsked(officer, id, TaskCode.BOOK_INTERPRETER)).isTrue();
        officer.does(() -> desk.bookInterpreter(id, meeting, "R. Example", "NRCPD register, seen today", false));
        assertThat(isAsked(officer, id, TaskCode.BOOK_INTERPRETER)).isFalse();
        refused(Why.NOT_YET, () -> officer.does(() -> desk.held(id, meeting, "Came")));
        clock.forward(Duration.ofDays(3));
        refused(Why.NO_OUTCOME, () -> officer.does(() -> desk.held(id, meeting, "")));
        officer.does(() -> desk.held(id, meeting, "Came and stayed to the end"));
        assertThat(officer.gets(() -> desk.of(id)).getFirst().state()).isEqualTo(State.HELD);
        clock.reset();
        SomePack.publish(landlords, "bcha", text -> text.replace("fmt.signer: true", "fmt.signer: false"));
        try {
            Receipt second = some.send("bcha", SomeCase.quiet().with("interpreter", Answer.chosen("bsl")));
            UUID other = some.of(second);
            UUID one = officer.gets(() -> desk.book(other, at(second, Place.NEUTRAL, "The library")));
            officer.does(() -> desk.bookInterpreter(other, one, "R. Example", "", false));
        } finally {
            SomePack.publish(landlords, "bcha", text -> text);
        }

        // Both ways can be booked where the policy has both; a way it does not have only when the person asks for it.
        As hexagon = As.officer("hexagon");
        Receipt urdu = some.send("hexagon", SomeCase.quiet());
        UUID third = some.of(urdu);
        UUID phone = hexagon.gets(() -> desk.book(third, through(at(urdu, Place.PHONE, "By phone"), "phone")));
        UUID face = hexagon.gets(() -> desk.book(third, through(at(urdu, Place.NEUTRAL, "The library"), "face")));
        hexagon.does(() -> desk.bookInterpreter(third, phone, "Line of interpreters", "", false));
        hexagon.does(() -> desk.bookInterpreter(third, face, "T. Example", "", false));
        assertThat(hexagon.gets(() -> desk.of(third)))
                .allMatch(one -> one.details().interpreter() != null
                        && one.details().interpreter().isBooked());
        SomePack.publish(
                landlords,
                "hexagon",
                text -> text.replace("fmt.interpreter: [phone, face]", "fmt.interpreter: [phone]"));
        try {
            Receipt later = some.send("hexagon", SomeCase.quiet());
            UUID fourth = some.of(later);
            refused(
                    Why.MODE_NOT_OFFERED,
                    () -> hexagon.does(() ->
                            desk.book(fourth, through(at(later, Place.NEUTRAL, "The library"), "face"))));
        } finally {
            SomePack.publish(landlords, "hexagon", text -> text);
        }
    }

    @Test
    @Keeps("HEX-3.1d")
    void everybody_is_offered_whom_to_talk_to_and_hears_why_it_is_not_possible() {
        As officer = As.officer("hexagon");
        As senior = As.senior("hexagon");
        UUID silent = some.open("hexagon", SomeCase.quiet());
        assertThat(isAsked(officer, silent, TaskCode.OFFER_OFFICER)).isTrue();
        UUID elsewhere = some.open("imani", SomeCase.quiet());
        assertThat(isAsked(As.officer("imani"), elsewhere, TaskCode.OFFER_OFFICER))
                .isFalse();

        Receipt receipt = some.send("hexagon", SomeCase.quiet().with("officer", Answer.chosen("woman")));
        UUID id = some.of(receipt);
        UUID colleague = staff.of("hexagon", Role.OFFICER).id();
        assertThat(isAsked(senior, id, TaskCode.DECIDE_MATCH)).isTrue();
        assertThatThrownBy(() -> senior.does(() -> cases.assign(id, some.seen(senior, id), colleague)))
                .isInstanceOf(OfficerWished.class);
        assertThatThrownBy(() ->
                        officer.does(() -> matches.decide(id, receipt.partyId(), false, "Nobody is free", "en-GB")))
                .isInstanceOf(AccessDeniedException.class);
        refused(Why.NO_REASON, () -> senior.does(() -> matches.decide(id, receipt.partyId(), false, "", "en-GB")));
        senior.does(() -> matches.decide(id, receipt.partyId(), false, "All of them are away until June.", "en-GB"));
        assertThat(isAsked(senior, id, TaskCode.DECIDE_MATCH)).isFalse();
        senior.does(() -> cases.assign(id, some.seen(senior, id), colleague));
        var told = As.reporter(receipt.partyId(), "hexagon").gets(letters::mine).getFirst();
        assertThat(told.kind()).isEqualTo(Letter.Kind.OFFICER_NOT_MATCHED);
        assertThat(told.words()).isEqualTo("All of them are away until June.");
        assertThat(officer.gets(() -> matches.of(id, receipt.partyId())))
                .extracting(MatchDesk.Entry::kind)
                .containsExactly(MatchDesk.Kind.ASKED, MatchDesk.Kind.NOT_POSSIBLE);

        UUID party = officer.gets(() -> cases.open(silent)).members().getFirst().partyId();
        officer.does(() -> matches.wish(silent, party, "either", ""));
        assertThat(isAsked(officer, silent, TaskCode.OFFER_OFFICER)).isFalse();
        senior.does(() -> cases.assign(silent, some.seen(senior, silent), colleague));
    }

    @Test
    @Keeps("IMA-4.27")
    void whoever_asks_for_both_and_can_have_one_is_told_why() {
        As officer = As.officer("imani");
        As senior = As.senior("imani");
        Receipt receipt = some.send("imani", SomeCase.quiet());
        UUID id = some.of(receipt);
        officer.does(() -> matches.wish(id, receipt.partyId(), "man", "Somebody from a Somali family"));
        String why = "A man can talk with you. None of us who offered it has a Somali family.";
        senior.does(() -> matches.decide(id, receipt.partyId(), false, why, "en-GB"));
        assertThat(officer.gets(() -> matches.of(id, receipt.partyId()))
                        .getLast()
                        .words())
                .isEqualTo(why);
        assertThat(As.reporter(receipt.partyId(), "imani")
                        .gets(letters::mine)
                        .getFirst()
                        .words())
                .isEqualTo(why);
        officer.does(() -> matches.wish(id, receipt.partyId(), "man", ""));
        senior.does(() -> matches.decide(id, receipt.partyId(), true, "", "en-GB"));
        assertThat(As.reporter(receipt.partyId(), "imani").gets(letters::mine))
                .extracting(Letter::kind)
                .contains(Letter.Kind.OFFICER_MATCHED);
    }

    @Test
    @Keeps("BCHA-4.8b")
    void somebody_who_is_with_us_is_offered_the_interview_now_and_later_needs_a_reason() {
        As officer = As.officer("bcha");
        UUID id = some.of(reports.submit(new NewReport("bcha", "staff", Language.ENGLISH, SomeCase.quiet())));
        assertThat(isAsked(officer, id, TaskCode.OFFER_INTERVIEW)).isTrue();
        refused(Why.NO_REASON, () -> officer.does(() -> interviews.later(id, " ")));
        assertThat(isAsked(officer, id, TaskCode.OFFER_INTERVIEW)).isTrue();
        officer.does(() -> interviews.later(id, "They have to fetch their child first"));
        assertThat(isAsked(officer, id, TaskCode.OFFER_INTERVIEW)).isFalse();
        assertThat(officer.gets(() -> interviews.of(id)).getFirst().reason())
                .isEqualTo("They have to fetch their child first");
        assertThat(interviewClock(officer, id)).isEqualTo(ClockState.RUNNING);
        some.checkAll(officer, id, Checklist.INTERVIEW);
        officer.does(() -> interviews.held(id));
        assertThat(interviewClock(officer, id)).isEqualTo(ClockState.MET);

        UUID web = some.open("bcha", SomeCase.quiet());
        assertThat(isAsked(officer, web, TaskCode.OFFER_INTERVIEW)).isFalse();
        UUID without = some.of(reports.submit(new NewReport("imani", "staff", Language.ENGLISH, SomeCase.quiet())));
        assertThat(isAsked(As.officer("imani"), without, TaskCode.OFFER_INTERVIEW))
                .isFalse();
    }

    @Test
    @Keeps("IMA-1.1")
    void where_the_victim_comes_first_no_interview_is_written_down_before_the_checklist_is_answered() {
        As officer = As.officer("imani");
        UUID id = some.open("imani", SomeCase.quiet());
        refused(Why.NO_CHECKLIST, () -> officer.does(() -> interviews.held(id)));
        for (String point : Checklist.INTERVIEW.points()) {
            assertThat(officer.gets(() -> interviews.of(id))).isEmpty();
            refused(Why.NO_CHECKLIST, () -> officer.does(() -> interviews.held(id)));
            officer.does(
                    () -> checklists.answer(id, Checklist.INTERVIEW, point, Checklist.State.DONE, "As they wished"));
        }
        officer.does(() -> interviews.held(id));
        assertThat(officer.gets(() -> interviews.of(id))).singleElement().returns(true, InterviewDesk.Offer::held);

        UUID other = some.open("hexagon", SomeCase.quiet());
        As.officer("hexagon").does(() -> interviews.held(other));
        assertThat(As.officer("hexagon").gets(() -> interviews.of(other))).hasSize(1);
    }

    private ClockState interviewClock(As who, UUID id) {
        return who.gets(() -> cases.clocks(id)).stream()
                .filter(one -> one.rule().equals("interview"))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
