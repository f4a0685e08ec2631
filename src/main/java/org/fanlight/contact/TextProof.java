package org.fanlight.contact;

import java.util.UUID;
import org.fanlight.common.OpenToAll;
import org.fanlight.common.PhoneNumber;
import org.springframework.stereotype.Service;

/** Lets whoever talks with people by text say that a number proved itself. */
@Service
@OpenToAll(because = "called only while answering a text that the provider's signature proves")
public class TextProof {

    private final Inbound inbound;

    TextProof(Inbound inbound) {
        this.inbound = inbound;
    }

    /**
     * The number a text came from needs no question whether it is right, if it is the one the person gave.
     *
     * @return whether it is their number for texts
     */
    public boolean proves(PhoneNumber from, UUID party) {
        return inbound.proves(from, party);
    }
}
