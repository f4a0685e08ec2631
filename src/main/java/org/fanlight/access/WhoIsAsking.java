package org.fanlight.access;

import java.util.Optional;
import org.fanlight.common.CurrentPerson;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers who is asking from the security context; nobody who still owes a factor. */
@Component
class WhoIsAsking implements CurrentPerson {

    @Override
    public Optional<Person> get() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn someone
                        && someone.isComplete()
                ? Optional.of(someone.getPrincipal())
                : Optional.empty();
    }
}
