package org.fanlight.support;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.fanlight.access.SignedIn;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Role;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs a piece of a test as somebody: {@code As.officer("hexagon").does(() -> desk.assign(...))}. */
public final class As {

    private final Person person;

    private As(Person person) {
        this.person = person;
    }

    public static As officer(String landlord) {
        return staff(landlord, Role.OFFICER);
    }

    public static As senior(String landlord) {
        return staff(landlord, Role.SENIOR);
    }

    public static As manager(String landlord) {
        return staff(landlord, Role.MANAGER);
    }

    public static As administrator(String landlord) {
        return staff(landlord, Role.ADMINISTRATOR);
    }

    public static As staff(String landlord, Role... roles) {
        UUID id = UUID.nameUUIDFromBytes((landlord + Arrays.toString(roles)).getBytes());
        return new As(new Person(id, landlord, EnumSet.copyOf(Arrays.asList(roles)), "Test " + roles[0]));
    }

    public static As person(Person person) {
        return new As(person);
    }

    public static As reporter(UUID party, String landlord) {
        return new As(new Person(party, landlord, Set.of(Role.REPORTER), ""));
    }

    /** Who this is. */
    public Person who() {
        return person;
    }

    public <T> T gets(Callable<T> deed) {
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(SignedIn.fully(person));
            SecurityContextHolder.setContext(context);
            return deed.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void does(Runnable deed) {
        gets(() -> {
            deed.run();
            return true;
        });
    }
}
