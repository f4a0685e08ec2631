package org.fanlight.contact;

import org.jspecify.annotations.Nullable;

/**
 * What a member of staff needs to call, write or visit, given only while the gate allows it.
 *
 * @param permission the gate's answer
 * @param address the number, e-mail or postal address; null when refused or when there is none
 */
public record Reach(Permission permission, @Nullable String address) {

    /** Says nothing of the address, so that no log can. */
    @Override
    public String toString() {
        return "Reach[" + permission + "]";
    }
}
