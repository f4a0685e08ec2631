/**
 * Reaching people safely, and the only door out: the safe-contact profile, the gate every way of reaching somebody
 * passes (RU5), discreet words, the outbox of texts and Twilio behind it. Whatever the gate stops is heard of as {@link
 * org.fanlight.contact.ContactBlocked}, never lost.
 */
@NullMarked
@ApplicationModule(
        displayName = "Contact",
        allowedDependencies = {"common", "landlord", "record", "vault"})
package org.fanlight.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
