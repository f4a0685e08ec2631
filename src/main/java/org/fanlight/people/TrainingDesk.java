package org.fanlight.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.StaffDirectory;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.landlord.Training;
import org.fanlight.people.TrainingRows.Done;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of training: courses, who took them, and what is missing (XC-46). */
@Service
public class TrainingDesk {

    private static final int LONGEST = 200;

    private final TrainingRows rows;
    private final TrainingGaps gaps;
    private final StaffDirectory directory;
    private final Landlords landlords;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    TrainingDesk(
            TrainingRows rows,
            TrainingGaps gaps,
            StaffDirectory directory,
            Landlords landlords,
            CurrentPerson person,
            Record record,
            Clock clock) {
        this.rows = rows;
        this.gaps = gaps;
        this.directory = directory;
        this.landlords = landlords;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** Somebody who takes courses. @param hasAccount false for those only listed, such as members of the Board */
    public record Trainee(UUID id, String name, boolean hasAccount) {}

    /**
     * What somebody took.
     *
     * @param runsOut when it has to be taken again; null for never
     * @param qualification what they hold from it; may be empty (LAW-35)
     */
    public record Taken(
            Course course,
            LocalDate on,
            @Nullable Integer mark,
            @Nullable LocalDate runsOut,
            String qualification) {}

    private PolicyPack pack() {
        return landlords.current(person.staff().landlord());
    }

    /** What the policy asks for. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    public Training plan() {
        return pack().part(Training.class);
    }

    /**
     * Whether the policy gives training to whoever asks: to the role it names (IMA-7.3), or to seniors and administrators where
     * it names none of ours.
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    public boolean isLead() {
        Person who = person.staff();
        String named = pack().papers().training();
        List<Role> roles = Stream.of(Role.OFFICER, Role.SENIOR, Role.MANAGER, Role.ADMINISTRATOR)
                .filter(role -> named.equals(pack().roleNames().get(role)))
                .toList();
        return roles.isEmpty()
                ? who.isAtLeast(Role.SENIOR) || who.isAtLeast(Role.ADMINISTRATOR)
                : roles.stream().anyMatch(who::isAtLeast);
    }

    /** Everybody’s gaps for whoever leads training, one’s own for everybody else. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<TrainingGap> gaps() {
        Person who = person.staff();
        List<TrainingGap> all = gaps.all(who.landlord());
        return isLead()
                ? all
                : all.stream().filter(gap -> gap.trainee().equals(who.id())).toList();
    }

    /** How many gaps whoever the policy names for training is alerted to; none for anybody else. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public int alerts() {
        boolean isNamed = !pack().papers().training().isEmpty() && isLead();
        return isNamed && !plan().plan().isEmpty()
                ? gaps.all(person.staff().landlord()).size()
                : 0;
    }

    /** Courses, newest first. @param trainer a trainer's code; null for all @param joint only those held with others */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Course> courses(@Nullable String trainer, boolean joint) {
        return rows.courses(person.staff().landlord()).stream()
                .filter(course -> trainer == null || course.trainer().equals(trainer))
                .filter(course -> !joint || course.isJoint())
                .toList();
    }

    /** Everybody who takes courses here. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Trainee> trainees() {
        String landlord = person.staff().landlord();
        return Stream.concat(
                        directory.atLandlord(landlord).stream().map(one -> new Trainee(one.id(), one.name(), true)),
                        rows.listed(landlord).stream().map(one -> new Trainee(one.id(), one.name(), false)))
                .toList();
    }

    /** What somebody took, oldest first. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Taken> taken(UUID trainee) {
        Person who = person.staff();
        if (!who.id().equals(trainee) && !isLead()) {
            throw new AccessDeniedException("of others only whoever leads training");
        }
        List<Course> courses = rows.courses(who.landlord());
        return rows.done(who.landlord()).stream()
                .filter(done -> done.trainee().equals(trainee))
                .flatMap(done -> courses.stream()
                        .filter(course -> course.id().equals(done.course()))
                        .map(course -> taken(course, done)))
                .toList();
    }

    private static Taken taken(Course course, Done done) {
        return new Taken(
                course,
                done.on(),
                done.mark(),
                TrainingGaps.runOut(course, done).orElse(null),
                done.qualification());
    }

    /** Adds a course. @throws TrainingRefused when something is missing */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional
    public UUID add(Course wanted) {
        lead();
        check(!wanted.title().isBlank() && wanted.title().length() <= LONGEST, "title");
        check(wanted.partners().length() <= LONGEST, "title");
        boolean known = plan().partners().contains(wanted.trainer()) || Course.TRAINERS.contains(wanted.trainer());
        check(known, "trainer");
        check(wanted.validMonths() == null || wanted.validMonths() > 0, "months");
        var course = new Course(
                Ids.next(),
                wanted.title().strip(),
                wanted.kind(),
                wanted.topics(),
                wanted.trainer(),
                wanted.partners().strip(),
                wanted.heldOn(),
                wanted.validMonths(),
                wanted.passMark());
        Person who = person.staff();
        rows.add(who.landlord(), course, who.id(), clock.instant());
        record.note(Deed.ADDED, "training", course.id());
        return course.id();
    }

    /** Somebody took it. @throws TrainingRefused for a day to come, or somebody or a course that is not ours */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional
    public void took(UUID course, UUID trainee, LocalDate on, @Nullable Integer mark, String qualification) {
        lead();
        check(!on.isAfter(LocalDate.ofInstant(clock.instant(), London.ZONE)), "day");
        check(courses(null, false).stream().anyMatch(one -> one.id().equals(course)), "course");
        check(trainees().stream().anyMatch(one -> one.id().equals(trainee)), "who");
        check(qualification.length() <= LONGEST, "title");
        Person who = person.staff();
        rows.add(who.landlord(), new Done(course, trainee, on, mark, qualification.strip()), who.id(), clock.instant());
        record.note(Deed.ADDED, "training", course, "taken by " + trainee);
    }

    /** Lists somebody who has to take courses and has no account, such as a member of the Board (BCHA-10.12.3). */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional
    public UUID list(String name) {
        lead();
        check(!name.isBlank() && name.length() <= 120, "name");
        Person who = person.staff();
        UUID id = rows.list(who.landlord(), name.strip(), who.id(), clock.instant());
        record.note(Deed.ADDED, "training", id, "listed");
        return id;
    }

    private void lead() {
        if (!isLead()) {
            throw new AccessDeniedException("only whoever leads training");
        }
    }

    private static void check(boolean holds, String why) {
        if (!holds) {
            throw new TrainingRefused(why);
        }
    }
}
