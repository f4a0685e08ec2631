package org.fanlight.telephone;

import java.util.Arrays;
import java.util.Base64;
import org.fanlight.contact.IncomingText;
import org.fanlight.vault.Vault;

/**
 * What we know a phone by: a keyed token, and the handle of its draft. Both are made from the number anew with each text,
 * so that nothing stored leads back to it.
 *
 * @param token for rows
 * @param handle opens the draft of whoever texts from this phone
 */
record Phone(byte[] token, String handle) {

    private static final int HANDLE_BYTES = 16;

    /** WhatsApp on the same number is another conversation: its words never cross into texts. */
    static Phone of(IncomingText text, Vault vault) {
        String who = (text.whatsApp() ? "whatsapp:" : "") + text.from().e164();
        byte[] handle = Arrays.copyOf(vault.token("text-handle", "", who), HANDLE_BYTES);
        return new Phone(
                vault.token("text-phone", "", who),
                Base64.getUrlEncoder().withoutPadding().encodeToString(handle));
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Phone[hidden]";
    }
}
