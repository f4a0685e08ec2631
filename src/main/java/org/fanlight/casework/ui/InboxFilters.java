package org.fanlight.casework.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.casework.InboxFilter;
import org.fanlight.common.Languages;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.jspecify.annotations.Nullable;

/** Narrows the inbox by area, strand, channel and language. */
class InboxFilters extends GetForm {

    private static final List<String> CHANNELS = List.of(
            "web",
            "plain",
            "text",
            "whatsapp",
            "voice",
            "phone",
            "office",
            "visit",
            "letter",
            "email",
            "staff",
            "paper");

    private final transient Say say;

    InboxFilters(
            Say say,
            PolicyPack pack,
            List<String> areas,
            List<String> languages,
            List<String> sections,
            InboxFilter filter) {
        super(CaseworkLinks.INBOX);
        this.say = say;
        addClassName("filters");
        Map<String, String> area = new LinkedHashMap<>();
        areas.forEach(name -> area.put(name, name));
        Map<String, String> strand = new LinkedHashMap<>();
        pack.motives().forEach(motive -> strand.put(motive, say.of("policy.motive." + motive)));
        Map<String, String> channel = new LinkedHashMap<>();
        CHANNELS.forEach(code -> channel.put(code, say.of("staff.channel." + code)));
        Map<String, String> language = new LinkedHashMap<>();
        languages.forEach(tag -> language.put(tag, Languages.of(tag).autonym()));
        addField("area", area, filter.area());
        addField("strand", strand, filter.strand());
        addField("channel", channel, filter.channel());
        addField("language", language, filter.language());
        if (sections.size() > 1) {
            Map<String, String> section = new LinkedHashMap<>();
            sections.forEach(key -> section.put(key, say.of("policy.register." + key)));
            addField("section", section, filter.section());
        }
        carry("view", filter.kind().inWords());
        submit(say.of("staff.inbox.filter"));
    }

    private void addField(String name, Map<String, String> choices, @Nullable String value) {
        var field = new SelectField(Label.of(say.of("staff.inbox.filter." + name)), "filter-" + name, name);
        field.addChoice("", say.of("staff.inbox.filter.all"));
        choices.forEach(field::addChoice);
        field.setValue(value == null ? "" : value);
        add(field);
    }
}
