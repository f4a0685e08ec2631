package org.fanlight.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanlight.access.StaffDirectory;
import org.fanlight.access.StaffMember;
import org.fanlight.common.London;
import org.fanlight.common.OpenToAll;
import org.fanlight.common.Role;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.landlord.Training;
import org.fanlight.landlord.Training.Rule;
import org.fanlight.people.TrainingRows.Done;
import org.fanlight.people.TrainingRows.Listed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has which course to take under the policy of today (XC-46). */
@Service
@OpenToAll(because = "asked by the system when a case is given to somebody; screens ask the training desk")
public class TrainingGaps {

    private final TrainingRows rows;
    private final StaffDirectory directory;
    private final Landlords landlords;
    private final Clock clock;

    TrainingGaps(TrainingRows rows, StaffDirectory directory, Landlords landlords, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.landlords = landlords;
        this.clock = clock;
    }

    /** Whether somebody without a mandatory course is given no case at this landlord. */
    public boolean isBlocking(String landlord) {
        return Training.isBlocking(
                landlords.current(landlord).part(Training.class).plan());
    }

    /** The courses this member of staff has to take. */
    @Transactional(readOnly = true)
    public List<TrainingGap> of(String landlord, UUID staff) {
        if (rules(landlord).isEmpty()) {
            return List.of();
        }
        return all(landlord).stream().filter(gap -> gap.trainee().equals(staff)).toList();
    }

    /** Whether somebody took a course with this topic that has not run out (HEX-A1.5.4). */
    @Transactional(readOnly = true)
    public boolean knows(String landlord, UUID staff, String topic) {
        Map<UUID, Course> courses = courses(landlord);
        LocalDate today = today();
        return rows.done(landlord).stream()
                .filter(done -> done.trainee().equals(staff))
                .anyMatch(done -> {
                    Course course = courses.get(done.course());
                    return course != null
                            && passed(course, done)
                            && course.topics().contains(topic)
                            && !runOut(course, done)
                                    .map(day -> !day.isAfter(today))
                                    .orElse(false);
                });
    }

    private List<Rule> rules(String landlord) {
        return Training.rules(landlords.current(landlord).part(Training.class).plan());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }

    private Map<UUID, Course> courses(String landlord) {
        return rows.courses(landlord).stream().collect(Collectors.toMap(Course::id, Function.identity()));
    }

    /** Everybody’s, by name. */
    List<TrainingGap> all(String landlord) {
        PolicyPack pack = landlords.current(landlord);
        Map<UUID, Course> courses = courses(landlord);
        List<Done> done = rows.done(landlord);
        List<StaffMember> members = directory.atLandlord(landlord);
        List<Listed> listed = rows.listed(landlord);
        List<TrainingGap> gaps = new ArrayList<>();
        for (Rule rule : rules(landlord)) {
            if (rule.who().equals("board")) {
                listed.forEach(one -> gap(pack, rule, one, courses, done).ifPresent(gaps::add));
            } else {
                members.stream()
                        .filter(member -> rule.who().equals("everybody") || isFrontLine(member))
                        .map(member -> new Listed(member.id(), member.name()))
                        .forEach(one -> gap(pack, rule, one, courses, done).ifPresent(gaps::add));
            }
        }
        gaps.sort(Comparator.comparing(TrainingGap::name));
        return gaps;
    }

    private static boolean isFrontLine(StaffMember member) {
        return member.roles().contains(Role.OFFICER) || member.roles().contains(Role.SENIOR);
    }

    private Optional<TrainingGap> gap(
            PolicyPack pack, Rule rule, Listed who, Map<UUID, Course> courses, List<Done> done) {
        List<Done> taken = done.stream()
                .filter(one -> one.trainee().equals(who.id()))
                .filter(one -> counts(courses.get(one.course()), one, rule, pack))
                .toList();
        if (taken.isEmpty()) {
            return Optional.of(new TrainingGap(who.id(), who.name(), rule, null));
        }
        LocalDate last = taken.getLast().on();
        LocalDate since =
                switch (rule.when()) {
                    case "adoption" -> last.isBefore(pack.effectiveFrom()) ? pack.effectiveFrom() : null;
                    case "periodic" -> runOutOn(taken, courses);
                    default -> null;
                };
        return since == null ? Optional.empty() : Optional.of(new TrainingGap(who.id(), who.name(), rule, since));
    }

    private @Nullable LocalDate runOutOn(List<Done> taken, Map<UUID, Course> courses) {
        Done last = taken.getLast();
        return Optional.ofNullable(courses.get(last.course()))
                .flatMap(course -> runOut(course, last))
                .filter(day -> !day.isAfter(today()))
                .orElse(null);
    }

    /** Of the right kind, passed, and with every topic the policy names. */
    private static boolean counts(@Nullable Course course, Done done, Rule rule, PolicyPack pack) {
        return course != null
                && course.kind().equals(rule.kind())
                && passed(course, done)
                && course.topics().containsAll(pack.part(Training.class).topics());
    }

    private static boolean passed(Course course, Done done) {
        Integer least = course.passMark();
        Integer mark = done.mark();
        return least == null || mark != null && mark >= least;
    }

    static Optional<LocalDate> runOut(Course course, Done done) {
        return Optional.ofNullable(course.validMonths()).map(months -> done.on().plusMonths(months));
    }
}
