package org.fanlight.tracking.ui;

import org.jspecify.annotations.Nullable;

/** Enough of an address for the person who gave it to know it, and too little for somebody who looks over. */
final class Masks {

    private Masks() {}

    static @Nullable String email(@Nullable String email) {
        int at = email == null ? -1 : email.indexOf('@');
        return email == null || at < 1 ? null : email.charAt(0) + "•••" + email.substring(at);
    }

    static @Nullable String address(@Nullable String address) {
        return address == null || address.isBlank()
                ? null
                : address.strip().substring(0, Math.min(4, address.strip().length())) + "•••";
    }
}
