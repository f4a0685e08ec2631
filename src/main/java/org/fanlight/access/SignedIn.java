package org.fanlight.access;

import java.util.List;
import org.fanlight.common.CurrentPerson.Person;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Somebody who came in. Roles are granted only when every factor was given: a session that has given only the password
 * holds no role at all, so that neither a screen nor a service opens to it, whichever way it is asked (C1).
 */
public final class SignedIn extends AbstractAuthenticationToken {

    private final Person person;

    private SignedIn(Person person, List<SimpleGrantedAuthority> authorities) {
        super(authorities);
        this.person = person;
        setAuthenticated(true);
    }

    /** Gave everything that is asked of them. */
    public static SignedIn fully(Person person) {
        return new SignedIn(
                person,
                person.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList());
    }

    /** Gave the password and still owes the second factor. */
    static SignedIn byPasswordOnly(Person person) {
        return new SignedIn(person, List.of());
    }

    boolean isComplete() {
        return !getAuthorities().isEmpty();
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return person.id().toString();
    }
}
