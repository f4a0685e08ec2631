package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.letters.LetterDesk;
import org.fanlight.casework.letters.Outgoing;
import org.fanlight.casework.letters.Template;
import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letters;
import org.fanlight.casework.progress.Progress;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.casework.works.Job;
import org.fanlight.casework.works.Job.Kind;
import org.fanlight.casework.works.Job.Place;
import org.fanlight.casework.works.Job.Police;
import org.fanlight.casework.works.JobDesk;
import org.fanlight.casework.works.JobDesk.NewJob;
import org.fanlight.casework.works.Loan;
import org.fanlight.casework.works.Measure;
import org.fanlight.casework.works.Move;
import org.fanlight.casework.works.MoveDesk;
import org.fanlight.casework.works.PhoneDesk;
import org.fanlight.casework.works.SecurityDesk;
import org.fanlight.casework.works.WorkRefused;
import org.fanlight.casework.works.WorkRefused.Why;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.ClockState;
import org.fanlight.evidence.SomePicture;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Origin;
import org.fanlight.landlord.SomePack;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What is broken is repaired, what is daubed is removed, and whoever is not safe moves: in time, free, with proof. */
@FanlightTest
class WorksTest {

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    JobDesk jobs;

    @Autowired
    SecurityDesk security;

    @Autowired
    PhoneDesk phones;

    @Autowired
    MoveDesk moves;

    @Autowired
    LetterDesk outgoing;

    @Autowired
    CaseDesk desk;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Progress progress;

    @Autowired
    Letters letters;

    @Autowired
    Landlords landlords;

    @Autowired
    Texts texts;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    private static Answers graffiti() {
        return SomeCase.quiet().with("damage", Answer.chosen("graffiti")).with("graffiti", Answer.chosen("offensive"));
    }

    private static Instant at(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute)
                .atZone(London.ZONE)
                .toInstant();
    }

    @Test
    @Keeps("XC-31")
    @Keeps("IMA-4.25")
    @Keeps("IMA-6.3")
    void graffiti_goes_within_a_day_of_the_notice_with_a_photo_from_before_and_costs_nothing() {
        Instant notice = at(2026, 11, 28, 18, 5);
        clock.set(notice);
        Receipt receipt = some.send("imani", graffiti());
        UUID id = some.of(receipt);
        As officer = As.officer("imani");
        Job job = onlyJob(officer, id, Kind.GRAFFITI);
        assertThat(job.notifiedAt()).isBetween(notice.minusSeconds(1), notice.plusSeconds(60));
        assertThat(running(officer, id, "graffiti"))
                .returns(Origin.POLICY, CaseClock::origin)
                .returns(job.notifiedAt().plus(Duration.ofHours(24)), CaseClock::dueAt);
        assertThat(openTasks(officer, id)).contains("see-to-work");
        Instant removed = at(2026, 11, 29, 17, 0);
        clock.set(at(2026, 11, 29, 17, 30));
        refused(() -> officer.does(() -> jobs.done(id, job.id(), 0, removed)), Why.NO_PHOTO);
        refused(() -> officer.does(() -> jobs.photos(id, job.id(), true)), Why.NO_PHOTO);
        photo(officer, id);
        officer.does(() -> jobs.photos(id, job.id(), true));
        refused(() -> officer.does(() -> jobs.done(id, job.id(), 0, removed)), Why.POLICE_UNASKED);
        officer.does(() -> jobs.arrange(id, job.id(), 0, "Bright Walls", Police.TOLD));
        refused(() -> officer.does(() -> jobs.charge(id, job.id(), 1, 2_500)), Why.ALWAYS_FREE);
        refused(() -> officer.does(() -> jobs.done(id, job.id(), 0, removed)), Why.CHANGED);
        refused(
                () -> officer.does(
                        () -> jobs.done(id, job.id(), 1, job.notifiedAt().minusSeconds(120))),
                Why.NO_TIME);

        officer.does(() -> jobs.done(id, job.id(), 1, removed));

        assertThat(latest(officer, id, "graffiti"))
                .returns(ClockState.MET, CaseClock::state)
                .returns(removed, CaseClock::stoppedAt);
        assertThat(onlyJob(officer, id, Kind.GRAFFITI).detail().charge()).isZero();
        assertThat(openTasks(officer, id)).doesNotContain("see-to-work");
    }

    @Test
    @Keeps("NWL-24")
    @Keeps("BCHA-4.8f")
    void a_passer_by_reports_graffiti_it_is_removed_free_and_only_where_the_policy_says_so_with_an_hour() {
        for (String landlord : List.of("nwldc", "bcha", "imani")) {
            Receipt receipt = some.send(
                    landlord,
                    graffiti()
                            .with("who", Answer.chosen("saw"))
                            .with("where", Answer.said("The garages behind Mill Row")));
            UUID id = some.of(receipt);
            As officer = As.officer(landlord);
            Job job = onlyJob(officer, id, Kind.GRAFFITI);
            refused(() -> officer.does(() -> jobs.charge(id, job.id(), 0, 1)), Why.ALWAYS_FREE);
            assertThat(promises(receipt).contains("graffiti")).isEqualTo(landlord.equals("imani"));
            assertThat(running(officer, id, "graffiti").origin())
                    .isEqualTo(landlord.equals("imani") ? Origin.POLICY : Origin.DEFAULT);
        }
        try {
            SomePack.publish(landlords, "nwldc", text -> text.replace("graffiti.free: true", "graffiti.free: false"));
            UUID id = some.open("nwldc", SomeCase.quiet());
            As officer = As.officer("nwldc");
            UUID tag = officer.gets(() -> jobs.add(id, newJob(Kind.GRAFFITI, Place.ESTATE_LAND, true, false)));
            officer.does(() -> jobs.charge(id, tag, 0, 2_500));
        } finally {
            SomePack.publish(landlords, "nwldc", text -> text);
        }
    }

    @Test
    @Keeps("NWL-25")
    void graffiti_in_a_park_goes_to_the_parks_team_and_the_owner_of_a_wall_is_told() {
        UUID id = some.open("nwldc", SomeCase.quiet());
        As officer = As.officer("nwldc");
        UUID park = officer.gets(() -> jobs.add(id, newJob(Kind.GRAFFITI, Place.PARK, true, true)));
        assertThat(officer.gets(() -> jobs.of(id)))
                .filteredOn(one -> one.id().equals(park))
                .singleElement()
                .satisfies(job -> assertThat(
                                texts.say(Language.ENGLISH, job.place().teamKey()))
                        .isEqualTo("Parks team"));

        officer.gets(() -> jobs.add(id, newJob(Kind.GRAFFITI, Place.OTHER, false, true)));

        assertThat(officer.gets(() -> outgoing.of(id)))
                .singleElement()
                .returns(Template.OWNER, Outgoing::template)
                .returns(Outgoing.State.DRAFT, Outgoing::state);
        UUID elsewhere = some.open("hexagon", SomeCase.quiet());
        refused(
                () -> As.officer("hexagon")
                        .gets(() -> jobs.add(elsewhere, newJob(Kind.GRAFFITI, Place.PARK, true, true))),
                Why.NOT_OURS);
    }

    @Test
    @Keeps("HEX-5a")
    void a_broken_window_is_due_a_day_later_also_when_the_clocks_go_forward() {
        clock.set(at(2027, 3, 27, 20, 0));
        Receipt receipt = some.send("hexagon", SomeCase.quiet().with("damage", Answer.chosen("window")));
        UUID id = some.of(receipt);
        As officer = As.officer("hexagon");
        CaseClock repair = running(officer, id, "repair_full");
        assertThat(repair.dueAt()).isBetween(at(2027, 3, 28, 21, 0).minusSeconds(1), at(2027, 3, 28, 21, 1));
        assertThat(repair).returns("aim", CaseClock::wording).returns(Origin.POLICY, CaseClock::origin);
        assertThat(promises(receipt)).contains("repair_full");
        Receipt other = some.send("imani", SomeCase.quiet().with("damage", Answer.chosen("window")));
        some.of(other);
        assertThat(promises(other)).doesNotContain("repair_full");
    }

    @Test
    @Keeps("HEX-5b")
    void what_takes_longer_is_made_safe_within_the_day_and_she_hears_the_new_day() {
        Receipt receipt = some.send("hexagon", SomeCase.quiet().with("damage", Answer.chosen("window")));
        UUID id = some.of(receipt);
        As officer = As.officer("hexagon");
        Job job = onlyJob(officer, id, Kind.REPAIR);
        LocalDate day = LocalDate.ofInstant(clock.instant(), London.ZONE).plusDays(12);
        assertThat(clocksOf(officer, id)).extracting(CaseClock::rule).doesNotContain("repair_make_safe");
        refused(() -> officer.does(() -> jobs.takesLonger(id, job.id(), 0, "Glass is ordered.", null)), Why.NO_DAY);
        refused(() -> officer.does(() -> jobs.takesLonger(id, job.id(), 0, " ", day)), Why.NO_WORDS);

        officer.does(() -> jobs.takesLonger(id, job.id(), 0, "Glass is ordered.", day));

        CaseClock safe = running(officer, id, "repair_make_safe");
        assertThat(safe.startedAt()).isEqualTo(job.notifiedAt());
        assertThat(safe.origin()).isEqualTo(Origin.POLICY);
        assertThat(latest(officer, id, "repair_full").state()).isEqualTo(ClockState.NOT_APPLICABLE);
        Letter letter =
                As.reporter(receipt.partyId(), "hexagon").gets(letters::mine).getFirst();
        assertThat(letter)
                .returns(Letter.Kind.REPAIR_LATER, Letter::kind)
                .returns(London.date(day.atStartOfDay(London.ZONE).toInstant(), Language.ENGLISH), Letter::words);
        clock.forward(Duration.ofHours(23));
        officer.does(() -> jobs.madeSafe(id, job.id(), 1, clock.instant()));
        assertThat(latest(officer, id, "repair_make_safe").state()).isEqualTo(ClockState.MET);
        clock.forward(Duration.ofDays(10));
        officer.does(() -> jobs.done(id, job.id(), 2, clock.instant()));
        assertThat(openTasks(officer, id)).doesNotContain("see-to-work");
        Receipt late = some.send("hexagon", SomeCase.quiet().with("damage", Answer.chosen("window")));
        UUID lateId = some.of(late);
        UUID lateJob = onlyJob(officer, lateId, Kind.REPAIR).id();
        clock.forward(Duration.ofHours(25));
        refused(
                () -> officer.does(() -> jobs.takesLonger(lateId, lateJob, 0, "Glass.", day.plusDays(30))),
                Why.TOO_LATE);
    }

    @Test
    @Keeps("BCHA-4.8g")
    void where_the_policy_calls_damage_an_emergency_only_a_manager_makes_it_less_urgent() {
        for (String landlord : List.of("bcha", "imani")) {
            UUID id = some.open(landlord, SomeCase.quiet().with("damage", Answer.chosen("door")));
            As officer = As.officer(landlord);
            UUID job = onlyJob(officer, id, Kind.REPAIR).id();
            Runnable lower = () -> officer.does(() -> jobs.lower(id, job, 0, "It still closes."));
            if (landlord.equals("bcha")) {
                refused(lower, Why.MANAGER_LOWERS);
                refused(() -> As.senior("bcha").does(() -> jobs.lower(id, job, 0, "It closes.")), Why.MANAGER_LOWERS);
                assertThat(onlyJob(officer, id, Kind.REPAIR).detail().emergency())
                        .isTrue();
                As.manager("bcha").does(() -> jobs.lower(id, job, 0, "It still closes."));
            } else {
                lower.run();
            }
            assertThat(onlyJob(officer, id, Kind.REPAIR).detail().emergency()).isFalse();
        }
    }

    @Test
    @Keeps("LAW-21")
    void a_front_door_that_does_not_close_starts_the_clock_of_the_law_for_every_landlord() {
        for (String landlord : List.of("one_housing", "hexagon")) {
            Receipt receipt = some.send(
                    landlord,
                    SomeCase.quiet().with("damage", Answer.chosen("door")).with("broken", Answer.chosen("front_door")));
            UUID id = some.of(receipt);
            As officer = As.officer(landlord);
            assertThat(running(officer, id, "emergency_hazard"))
                    .returns(Origin.LAW, CaseClock::origin)
                    .returns("LAW-21", CaseClock::requirement)
                    .satisfies(law -> assertThat(Duration.between(law.startedAt(), law.dueAt()))
                            .isEqualTo(Duration.ofHours(24)));
            assertThat(running(officer, id, "repair_full").origin())
                    .isEqualTo(landlord.equals("hexagon") ? Origin.POLICY : Origin.DEFAULT);
            assertThat(promises(receipt)).contains("emergency_hazard");
            Job hazard = onlyJob(officer, id, Kind.HAZARD);
            officer.does(() -> jobs.madeSafe(id, hazard.id(), 0, clock.instant()));
            assertThat(latest(officer, id, "emergency_hazard").state()).isEqualTo(ClockState.MET);
        }
        UUID quiet = some.open("one_housing", SomeCase.quiet());
        assertThat(clocksOf(As.officer("one_housing"), quiet))
                .extracting(CaseClock::rule)
                .doesNotContain("emergency_hazard");
    }

    @Test
    @Keeps("LAW-22")
    void damp_in_a_report_is_handed_to_repairs_with_the_time_of_the_report() {
        Receipt receipt = some.send("bcha", SomeCase.quiet().with("broken", Answer.chosen("damp")));
        UUID id = some.of(receipt);
        As officer = As.officer("bcha");
        Instant received = officer.gets(() -> desk.again(id)).receivedAt();
        assertThat(onlyJob(officer, id, Kind.DAMP).notifiedAt()).isEqualTo(received);
        assertThat(running(officer, id, "significant_hazard"))
                .returns(received, CaseClock::startedAt)
                .returns(10, CaseClock::length)
                .returns(Origin.LAW, CaseClock::origin);
        assertThat(openTasks(officer, id)).contains("see-to-work");
    }

    @Test
    @Keeps("HEX-A1.2.3")
    @Keeps("IMA-4.17")
    @Keeps("IMA-4.18")
    @Keeps("BCHA-4.8e")
    void a_measure_is_asked_for_approved_by_somebody_else_fitted_and_signed_off() {
        for (String landlord : List.of("hexagon", "imani", "bcha")) {
            UUID id = some.open(landlord, SomeCase.quiet());
            As officer = As.officer(landlord);
            As senior = As.senior(landlord);
            UUID gate = officer.gets(() -> security.ask(id, "alley_gate", true, "Closes the path.", null));
            UUID visit = officer.gets(() -> security.ask(id, Measure.ADVICE, false, "Look at the doors.", null));
            refused(() -> officer.does(() -> security.fitted(id, gate, "Fitted.")), Why.NOT_YET);
            assertThatThrownBy(() -> officer.does(() -> security.approve(id, gate)))
                    .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
            for (UUID one : List.of(gate, visit)) {
                senior.does(() -> security.approve(id, one));
                refused(() -> officer.does(() -> security.fitted(id, one, " ")), Why.NO_WORDS);
                officer.does(() -> security.fitted(id, one, "Two new bolts advised."));
                officer.does(() -> security.signedOff(id, one));
            }
            assertThat(officer.gets(() -> security.of(id)))
                    .allMatch(one -> one.state() == Measure.State.SIGNED_OFF)
                    .filteredOn(Measure::communal)
                    .extracting(Measure::kind)
                    .containsExactly("alley_gate");
            assertThat(officer.gets(() -> security.of(id)).getLast().detail().report())
                    .isEqualTo("Two new bolts advised.");
        }
        UUID imani = some.open("imani", SomeCase.quiet());
        refused(
                () -> As.officer("imani").gets(() -> security.ask(imani, "alarm", false, "Loud.", null)),
                Why.NOT_IN_POLICY);
        UUID hexagon = some.open("hexagon", SomeCase.quiet());
        refused(
                () -> As.officer("hexagon").gets(() -> security.ask(hexagon, "camera", false, "Sees the door.", null)),
                Why.NO_END);
        try {
            SomePack.publish(
                    landlords,
                    "imani",
                    text -> text.replace("security.advice: true", "security.advice: false")
                            .replace("door_entry, alley_gate]", "door_entry]"));
            UUID without = some.open("imani", SomeCase.quiet());
            for (String kind : List.of(Measure.ADVICE, "alley_gate")) {
                refused(
                        () -> As.officer("imani").gets(() -> security.ask(without, kind, true, "Please.", null)),
                        Why.NOT_IN_POLICY);
            }
        } finally {
            SomePack.publish(landlords, "imani", text -> text);
        }
    }

    @Test
    @Keeps("XC-32")
    @Keeps("BCHA-4.8h")
    void a_phone_is_lent_only_with_every_number_and_after_a_test_call_and_is_missed_when_it_stays_out() {
        UUID id = some.open("bcha", SomeCase.quiet());
        As officer = As.officer("bcha");
        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        String serial = "BCHA-" + UUID.randomUUID();
        List<String> all = List.of("police", "victim_support", "landlord");
        refused(
                () -> officer.gets(
                        () -> phones.lend(id, serial, List.of("victim_support", "landlord"), today, today.plusDays(7))),
                Why.CONTACTS_MISSING);
        refused(() -> officer.gets(() -> phones.lend(id, serial, all, null, today.plusDays(7))), Why.NOT_TESTED);
        UUID loan = officer.gets(() -> phones.lend(id, serial, all, today, today.plusDays(7)));
        refused(() -> officer.gets(() -> phones.lend(id, serial, all, today, today.plusDays(7))), Why.LENT);
        assertThat(officer.gets(phones::overdue)).extracting(Loan::id).doesNotContain(loan);
        clock.forward(Duration.ofDays(9));
        assertThat(officer.gets(phones::overdue)).extracting(Loan::id).contains(loan);
        assertThat(As.officer("imani").gets(phones::overdue))
                .extracting(Loan::id)
                .doesNotContain(loan);
        officer.does(() -> phones.back(id, loan));
        assertThat(officer.gets(phones::overdue)).extracting(Loan::id).doesNotContain(loan);
        UUID elsewhere = some.open("imani", SomeCase.quiet());
        refused(
                () -> As.officer("imani").gets(() -> phones.lend(elsewhere, "x", all, today, today.plusDays(30))),
                Why.NOT_IN_POLICY);
    }

    @Test
    @Keeps("XC-33")
    @Keeps("IMA-4.22")
    @Keeps("IMA-4.23")
    @Keeps("LAW-32")
    void a_transfer_is_decided_on_a_criterion_with_a_letter_and_few_see_where_to() {
        Receipt receipt = some.send("imani", SomeCase.quiet());
        UUID id = some.of(receipt);
        As officer = As.officer("imani");
        As senior = As.senior("imani");
        As person = As.reporter(receipt.partyId(), "imani");
        refused(() -> officer.gets(() -> ask(id, receipt, Move.Kind.TRANSFER, "wishes_to_move")), Why.NOT_IN_POLICY);
        for (String criterion : List.of("danger_to_life", "cannot_live_there")) {
            UUID asked = officer.gets(() -> ask(id, receipt, Move.Kind.TRANSFER, criterion));
            senior.does(() -> moves.decide(id, asked, false, "There is no free home yet.", "en-GB"));
            Letter letter = person.gets(letters::mine).getFirst();
            assertThat(letter.kind()).isEqualTo(Letter.Kind.MOVE_REFUSED);
            assertThat(texts.say(Language.ENGLISH, letter.kind().textKey() + ".next"))
                    .contains("looks at it again");
        }
        UUID move = officer.gets(() -> ask(id, receipt, Move.Kind.TRANSFER, "assault"));
        assertThat(openTasks(officer, id)).contains("decide-move");
        refused(() -> officer.does(() -> moves.address(id, move, "9 Far Lane")), Why.NOT_YET);
        senior.does(() -> moves.decide(id, move, true, "You were attacked at your door.", "en-GB"));
        assertThat(openTasks(officer, id)).doesNotContain("decide-move");
        assertThat(person.gets(letters::mine).getFirst())
                .returns(Letter.Kind.MOVE_GRANTED, Letter::kind)
                .returns("You were attacked at your door.", Letter::words);
        officer.does(() -> moves.address(id, move, "9 Far Lane"));
        assertThat(only(officer, id, move)).returns(true, Move::hasAddress).returns(null, Move::address);
        assertThat(only(senior, id, move).address()).isEqualTo("9 Far Lane");

        refused(() -> officer.does(() -> moves.settled(id, move)), Why.POINTS_OPEN);
        List<String> points = officer.gets(() -> moves.rules(id)).checklist();
        assertThat(points).contains("council_approached", "reciprocal_asked");
        officer.does(() -> moves.support(id, move, "The school stays the same.", points.subList(1, 4), false));
        refused(() -> officer.does(() -> moves.settled(id, move)), Why.POINTS_OPEN);
        officer.does(() -> moves.support(id, move, "The school stays the same.", points, false));
        officer.does(() -> moves.settled(id, move));
        assertThat(only(officer, id, move).state()).isEqualTo(Move.State.SETTLED);
        assertThat(running(officer, id, "first_contact").state().isOpen()).isTrue();
        UUID bcha = some.open("bcha", SomeCase.quiet());
        assertThat(As.officer("bcha").gets(() -> moves.rules(bcha)).checklist()).doesNotContain("reciprocal_asked");
    }

    @Test
    @Keeps("HEX-A1.4.2")
    void a_witness_in_fear_gets_a_stay_and_with_no_safe_way_back_a_home_is_offered() {
        for (String landlord : List.of("hexagon", "bcha")) {
            Receipt receipt = some.send(landlord, SomeCase.quiet().with("who", Answer.chosen("saw")));
            UUID id = some.of(receipt);
            As officer = As.officer(landlord);
            String why = officer.gets(() -> moves.rules(id)).criteria().getFirst();
            if (landlord.equals("bcha")) {
                refused(() -> officer.gets(() -> ask(id, receipt, Move.Kind.TEMPORARY, why)), Why.WITNESS);
                continue;
            }
            UUID move = officer.gets(() -> ask(id, receipt, Move.Kind.TEMPORARY, why));
            As.senior(landlord).does(() -> moves.decide(id, move, true, "You may stay elsewhere.", "en-GB"));
            assertThat(openTasks(officer, id)).doesNotContain("offer-move");
            officer.does(() -> moves.support(id, move, "", List.of(), true));
            assertThat(openTasks(officer, id)).contains("offer-move");
        }
    }

    @Test
    @Keeps("BCHA-4.11a")
    @Keeps("BCHA-4.11b")
    void somebody_who_wishes_to_move_has_a_stay_and_two_providers_are_asked() {
        Receipt receipt = some.send("bcha", SomeCase.quiet());
        UUID id = some.of(receipt);
        As officer = As.officer("bcha");
        UUID stay = officer.gets(() -> ask(id, receipt, Move.Kind.TEMPORARY, "wishes_to_move"));
        UUID good = officer.gets(() -> ask(id, receipt, Move.Kind.RECIPROCAL, "wishes_to_move"));
        for (UUID one : List.of(stay, good)) {
            As.senior("bcha").does(() -> moves.decide(id, one, true, "We look for a home with you.", "en-GB"));
        }
        officer.does(() -> moves.request(id, good, "Moorland Homes (invented)"));
        officer.does(() -> moves.request(id, good, "Lakeside Homes (invented)"));
        UUID first = only(officer, id, good).requests().getFirst().id();
        clock.forward(Duration.ofDays(3));
        officer.does(() -> moves.answered(id, good, first, "Yes, in March."));
        assertThat(only(officer, id, good).requests()).hasSize(2).satisfies(requests -> {
            assertThat(requests.getFirst().answer()).isEqualTo("Yes, in March.");
            assertThat(requests.getFirst().answeredAt())
                    .isAfter(requests.getFirst().askedAt().plus(Duration.ofDays(2)));
            assertThat(requests.getLast().answer()).isNull();
        });
        UUID imani = some.open("imani", SomeCase.quiet());
        assertThat(As.officer("imani").gets(() -> moves.rules(imani)).criteria())
                .doesNotContain("wishes_to_move");
    }

    private UUID ask(UUID id, Receipt receipt, Move.Kind kind, String criterion) {
        return moves.ask(id, receipt.partyId(), kind, criterion, "A quiet place.");
    }

    private Move only(As who, UUID id, UUID move) {
        return who.gets(() -> moves.of(id)).stream()
                .filter(one -> one.id().equals(move))
                .findFirst()
                .orElseThrow();
    }

    private NewJob newJob(Kind kind, Place place, boolean ours, boolean offensive) {
        return new NewJob(kind, place, ours, offensive, "A wall by the swings.", clock.instant());
    }

    private Job onlyJob(As who, UUID id, Kind kind) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> who.gets(() -> jobs.of(id)).stream().anyMatch(one -> one.kind() == kind));
        return who.gets(() -> jobs.of(id)).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void photo(As who, UUID id) {
        who.does(() -> {
            try {
                jobs.box(id).add("wall.jpg", false, new ByteArrayInputStream(SomePicture.plain("jpeg", 40, 30)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<CaseClock> clocksOf(As who, UUID id) {
        return who.gets(() -> desk.clocks(id));
    }

    private CaseClock running(As who, UUID id, String rule) {
        return clocksOf(who, id).stream()
                .filter(one -> one.rule().equals(rule) && one.state().isOpen())
                .findFirst()
                .orElseThrow();
    }

    private CaseClock latest(As who, UUID id, String rule) {
        return clocksOf(who, id).stream()
                .filter(one -> one.rule().equals(rule))
                .max(java.util.Comparator.comparing(CaseClock::startedAt))
                .orElseThrow();
    }

    private List<String> promises(Receipt receipt) {
        return As.reporter(receipt.partyId(), receipt.landlord())
                .gets(() -> progress.of(receipt.partyId()))
                .promises()
                .stream()
                .map(ProgressView.Promise::rule)
                .toList();
    }

    private List<String> openTasks(As who, UUID id) {
        return who.gets(() -> tasks.of(id)).stream()
                .filter(task -> !task.isDone())
                .map(TaskDesk.Task::code)
                .toList();
    }

    private static void refused(Runnable deed, Why why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        WorkRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
