package org.fanlight.common;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is asking, answered by whatever let them in ({@code access}). */
public interface CurrentPerson {

    /** The member of staff or reporter who is asking; empty for somebody not signed in and for the system's own jobs. */
    Optional<Person> get();

    /** The member of staff who is asking. @throws IllegalStateException if no member of staff is */
    default Person staff() {
        return get().filter(Person::isStaff).orElseThrow(() -> new IllegalStateException("no staff"));
    }

    /** Who of a partner is asking. @throws IllegalStateException if nobody of one is */
    default Person partner() {
        return get().filter(Person::isPartner).orElseThrow(() -> new IllegalStateException("no partner"));
    }

    /** The reporter who is asking. @throws IllegalStateException if no reporter is */
    default Person reporter() {
        return get().filter(Person::isReporter).orElseThrow(() -> new IllegalStateException("no reporter"));
    }

    /**
     * Somebody who was let in.
     *
     * @param id the account's id for staff and partners, the party's id for a reporter
     * @param landlord the landlord's short name, the only one whose data they may see
     * @param roles what they may do
     * @param name how colleagues see them; empty for a reporter
     */
    record Person(UUID id, String landlord, Set<Role> roles, String name) {

        public boolean isReporter() {
            return roles.contains(Role.REPORTER);
        }

        /** Whether they work for somebody the landlord works with, not for the landlord. */
        public boolean isPartner() {
            return roles.contains(Role.PARTNER);
        }

        /** Whether they work for the landlord. */
        public boolean isStaff() {
            return !isReporter() && !isPartner();
        }

        /** What the record calls them: {@code reporter}, {@code partner} or {@code staff}. */
        public String kind() {
            if (isReporter()) {
                return "reporter";
            }
            return isPartner() ? "partner" : "staff";
        }

        /** Whether they are at least this, in the line officer, senior, manager. */
        public boolean isAtLeast(Role role) {
            return switch (role) {
                case COLLEAGUE -> isStaff();
                case OFFICER ->
                    roles.contains(Role.OFFICER) || roles.contains(Role.SENIOR) || roles.contains(Role.MANAGER);
                case SENIOR -> roles.contains(Role.SENIOR) || roles.contains(Role.MANAGER);
                default -> roles.contains(role);
            };
        }
    }
}
