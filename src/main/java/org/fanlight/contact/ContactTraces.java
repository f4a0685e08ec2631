package org.fanlight.contact;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.common.PhoneNumber;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What in a person's safe-contact profile could lead others to them, for searching a letter to somebody else (XC-29). */
@Service
public class ContactTraces {

    private final Profiles profiles;
    private final Vault vault;

    ContactTraces(Profiles profiles, Vault vault) {
        this.profiles = profiles;
        this.vault = vault;
    }

    /** Never shown. */
    public record Found(List<String> names, List<String> numbers, List<String> places) {

        static final Found NOTHING = new Found(List.of(), List.of(), List.of());

        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "Found";
        }
    }

    /** Nothing when the person was forgotten. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Found of(UUID partyId) {
        if (!vault.remembers(partyId)) {
            return Found.NOTHING;
        }
        return profiles.find(partyId)
                .map(profile -> {
                    SafeContact safe = profile.safe();
                    return new Found(
                            given(safe.whoMayAnswer(), safe.codeWord(), safe.coverName()),
                            given(number(safe.textNumber()), number(safe.callNumber()), safe.email()),
                            given(safe.postalAddress()));
                })
                .orElse(Found.NOTHING);
    }

    private static @Nullable String number(@Nullable PhoneNumber number) {
        return number == null ? null : number.e164();
    }

    private static List<String> given(@Nullable String... values) {
        return Stream.of(values)
                .filter(value -> value != null && !value.isBlank())
                .map(String.class::cast)
                .toList();
    }
}
