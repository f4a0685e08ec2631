package org.fanlight.journey;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.common.Language;
import org.fanlight.common.OpenToAll;
import org.fanlight.vault.Vault;
import org.springframework.stereotype.Service;

/**
 * Keeps what is typed into a form that is no questionnaire until it is sent, as {@link Drafts} keeps answers: sealed for
 * the browser it is typed in, for three days. It is found again only in that browser and for the same person, so that
 * somebody else who comes in there never sees it.
 */
@Service
@OpenToAll(
        because = "part of drafts, which the handle in the cookie opens; pages that show it ask for a role themselves")
public class TypedWords {

    private static final String PREFIX = "form.";

    private final Drafts drafts;
    private final Vault vault;

    TypedWords(Drafts drafts, Vault vault) {
        this.drafts = drafts;
        this.vault = vault;
    }

    /**
     * Begins to keep what this person types in this browser.
     *
     * @return the name that {@code keep.js} sends along; it says nothing about the person
     */
    public String begin(String handle, UUID person, String landlord, Language language) {
        return drafts.begin(name(person), handle, landlord, language).questionnaire();
    }

    /** What was typed into this form and not sent yet, field by field; empty for nothing. */
    public Map<String, String> of(String handle, UUID person, String form) {
        return drafts.find(name(person), handle)
                .map(draft -> draft.answers().of(form).parts())
                .orElse(Map.of());
    }

    /** It was sent: nothing of it is kept, also not what arrives late. */
    public void sent(String handle, UUID person, String form) {
        drafts.find(name(person), handle).ifPresent(draft -> drafts.keep(draft, handle, form, Answer.NONE));
    }

    /** The person closed their page: nothing typed there is kept. */
    public void forget(String handle, UUID person) {
        drafts.forget(name(person), handle);
    }

    /** Whether a draft holds forms and no questionnaire. */
    static boolean isForms(Draft draft) {
        return draft.questionnaire().startsWith(PREFIX);
    }

    /** What was typed, as it is kept. */
    static Answer answer(Map<String, String> fields) {
        return new Answer(List.of(), "", fields);
    }

    private String name(UUID person) {
        byte[] token = vault.token("form", "", person.toString());
        return PREFIX + HexFormat.of().formatHex(token, 0, 16);
    }
}
