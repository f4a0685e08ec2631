/**
 * The conversation between one person in a case and the staff of their landlord. It belongs to that person: sealed with
 * their key, and nobody else in the case sees it, also when cases are joined (RU21).
 */
@NullMarked
@ApplicationModule(
        displayName = "Messages",
        allowedDependencies = {"common", "vault", "record", "evidence", "contact"})
package org.fanlight.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
