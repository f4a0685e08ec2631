package org.fanlight.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A landlord's rota over some time.
 *
 * @param staff those who may be on duty at all: whose account is open
 */
record Rota(List<Shift> shifts, List<Absence> absences, Set<UUID> staff) {

    /** Who is on duty at an instant, in the order they are called; nobody twice. */
    List<UUID> at(Instant at) {
        return shifts.stream()
                .filter(shift -> shift.covers(at) && staff.contains(shift.staff()) && !isAway(shift.staff(), at))
                .sorted(Comparator.comparing(Shift::turn)
                        .thenComparing(Shift::from)
                        .thenComparing(Shift::id))
                .map(Shift::staff)
                .distinct()
                .toList();
    }

    private boolean isAway(UUID who, Instant at) {
        return absences.stream().anyMatch(absence -> absence.staff().equals(who) && absence.covers(at));
    }

    /** The times in which nobody is on duty, between two instants. */
    List<Gap> gaps(Instant from, Instant to) {
        TreeSet<Instant> edges = new TreeSet<>(List.of(from, to));
        shifts.forEach(shift -> edges.addAll(List.of(shift.from(), shift.to())));
        absences.forEach(absence -> edges.addAll(List.of(absence.from(), absence.to())));
        List<Gap> gaps = new ArrayList<>();
        for (Instant edge : edges.subSet(from, true, to, false)) {
            Instant next = edges.higher(edge);
            if (next != null && at(edge).isEmpty()) {
                Gap last = gaps.isEmpty() ? null : gaps.getLast();
                if (last != null && last.to().equals(edge)) {
                    gaps.set(gaps.size() - 1, new Gap(last.from(), next));
                } else {
                    gaps.add(new Gap(edge, next));
                }
            }
        }
        return gaps;
    }
}
