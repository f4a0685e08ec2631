package org.fanlight.contact;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.fanlight.common.OpenToAll;
import org.fanlight.common.PhoneNumber;
import org.springframework.stereotype.Service;

/**
 * Texts to staff: at once, at any hour, outside the outbox that keeps people safe. One that comes twice does no harm; it
 * says nothing of anybody.
 */
@Service
@OpenToAll(because = "called by the system when somebody may not be safe, whoever is signed in; never by a screen")
public class StaffTexts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration VALID = Duration.ofMinutes(30);

    private final TextGateway gateway;

    StaffTexts(TextGateway gateway) {
        this.gateway = gateway;
    }

    /** Sends one text. @return false when it certainly did not go and may be tried again */
    public boolean send(PhoneNumber to, String words) {
        if (!gateway.isOn() || !gateway.mayReach(to)) {
            return true;
        }
        byte[] callback = new byte[16];
        RANDOM.nextBytes(callback);
        return !(gateway.post(to, words, HexFormat.of().formatHex(callback), VALID) instanceof Outcome.NotAccepted);
    }
}
