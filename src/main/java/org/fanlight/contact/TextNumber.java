package org.fanlight.contact;

import java.util.Optional;
import org.fanlight.common.OpenToAll;
import org.fanlight.common.PhoneNumber;
import org.springframework.stereotype.Service;

/** The number people can text to. */
@Service
@OpenToAll(because = "a number to text to is for everybody")
public class TextNumber {

    private final TwilioSettings settings;

    TextNumber(TwilioSettings settings) {
        this.settings = settings;
    }

    /** Our number; empty where texts are switched off, or go out by a service without a number of its own. */
    public Optional<PhoneNumber> get() {
        return settings.enabled() ? Optional.ofNullable(settings.from()).flatMap(PhoneNumber::parse) : Optional.empty();
    }
}
