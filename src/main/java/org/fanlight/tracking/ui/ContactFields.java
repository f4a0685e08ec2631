package org.fanlight.tracking.ui;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanlight.common.PhoneNumber;
import org.fanlight.contact.Method;
import org.fanlight.contact.SafeContact;
import org.fanlight.contact.SafeHours;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Field;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.RadioGroup;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the safe-contact profile. Numbers and addresses given before are shown masked, because others may look
 * at this page; a field left empty keeps what was given.
 */
class ContactFields {

    static final String NONE = "none";
    static final String VOICEMAIL = "voicemail";

    private final Say say;
    final CheckboxGroup ways;
    final TextField text;
    final RadioGroup wording;
    final TextField call;
    final CheckboxGroup voicemail;
    final TextField who;
    final TextField codeWord;
    final TextField cover;
    final TextField email;
    final TextField post;
    final CheckboxGroup days;
    final SelectField from;
    final SelectField to;

    ContactFields(Say say, SafeContact now, List<String> wordings) {
        this.say = say;
        ways = new CheckboxGroup(label("tracking.contact.ways"), "ways", "ways");
        for (Method method : Method.values()) {
            ways.addChoice(method.name(), say.of(method.key()));
        }
        ways.addChoice(NONE, say.of("tracking.contact.none"));
        ways.setValue(
                now.noContact()
                        ? Set.of(NONE)
                        : now.allowed().stream().map(Method::name).collect(Collectors.toSet()));
        text = given(
                "text", "tel", "tracking.contact.text.number", masked(now.textNumber()), "tracking.contact.text.hint");
        wording = new RadioGroup(label("tracking.contact.wording"), "wording", "wording");
        wording.setHint(say.of("tracking.contact.wording.hint"));
        for (int i = 0; i < wordings.size(); i++) {
            wording.addChoice(String.valueOf(i + 1), wordings.get(i));
        }
        wording.setValue(String.valueOf(now.wording()));
        call = given("call", "tel", "tracking.contact.call.number", masked(now.callNumber()), null);
        voicemail = new CheckboxGroup(label("contact.method.call"), "voicemail", "voicemail");
        voicemail.addChoice(VOICEMAIL, say.of("tracking.contact.voicemail"));
        voicemail.setValue(now.voicemail() ? Set.of(VOICEMAIL) : Set.of());
        who = words("who", "tracking.contact.who", now.whoMayAnswer());
        codeWord = words("code-word", "tracking.contact.code-word", now.codeWord());
        cover = words("cover", "tracking.contact.cover", now.coverName());
        email = given("email", "email", "tracking.contact.email", Masks.email(now.email()), null);
        post = given("post", "text", "tracking.contact.post", Masks.address(now.postalAddress()), null);
        days = new CheckboxGroup(label("tracking.contact.days"), "days", "days");
        for (DayOfWeek day : DayOfWeek.values()) {
            days.addChoice(day.name(), say.of("contact.day." + day.name().toLowerCase(Locale.ROOT)));
        }
        days.setValue(now.hours().days().stream().map(DayOfWeek::name).toList());
        boolean anyTime = now.hours().from().equals(now.hours().to());
        from = time(
                "from", "tracking.contact.from", anyTime ? null : now.hours().from());
        to = time("to", "tracking.contact.to", anyTime ? null : now.hours().to());
        ways.getElement().addEventListener("change", event -> showWhatIsWanted());
        showWhatIsWanted();
    }

    /** Only what the chosen ways need is asked. */
    private void showWhatIsWanted() {
        List.of(text, wording).forEach(field -> field.setVisible(wants(Method.TEXT)));
        List.of(call, voicemail).forEach(field -> field.setVisible(wants(Method.CALL)));
        List.of(who, codeWord, cover).forEach(field -> field.setVisible(wants(Method.CALL) || wants(Method.VISIT)));
        email.setVisible(wants(Method.EMAIL));
        post.setVisible(wants(Method.POST));
        List.of(days, from, to).forEach(field -> field.setVisible(wantsHours()));
    }

    /** Letters have no hour. */
    boolean wantsHours() {
        return wants(Method.TEXT) || wants(Method.CALL) || wants(Method.EMAIL) || wants(Method.VISIT);
    }

    /** In the order of the page. */
    List<Field> all() {
        return List.of(ways, text, wording, call, voicemail, who, codeWord, cover, email, post, days, from, to);
    }

    boolean wants(Method method) {
        return !wantsNone() && ways.getValue().contains(method.name());
    }

    boolean wantsNone() {
        return ways.getValue().contains(NONE);
    }

    /** What the person chose. @param before whose numbers and addresses stay where a field was left empty */
    SafeContact read(SafeContact before) {
        Set<Method> allowed = EnumSet.noneOf(Method.class);
        for (Method method : Method.values()) {
            if (wants(method)) {
                allowed.add(method);
            }
        }
        return new SafeContact(
                allowed,
                wants(Method.TEXT) ? number(text, before.textNumber()) : null,
                wants(Method.CALL) ? number(call, before.callNumber()) : null,
                wants(Method.EMAIL) ? kept(email, before.email()) : null,
                wants(Method.POST) ? kept(post, before.postalAddress()) : null,
                hours(),
                wants(Method.CALL) && !voicemail.getValue().isEmpty(),
                blankAsNull(who),
                blankAsNull(codeWord),
                wantsNone(),
                Integer.parseInt(wording.getValue() == null ? "1" : wording.getValue()),
                blankAsNull(cover));
    }

    private SafeHours hours() {
        List<DayOfWeek> chosen = new ArrayList<>();
        days.getValue().forEach(day -> chosen.add(DayOfWeek.valueOf(day)));
        boolean anyTime = from.getValue().isEmpty() || to.getValue().isEmpty();
        return new SafeHours(
                Set.copyOf(chosen),
                anyTime ? LocalTime.MIDNIGHT : LocalTime.parse(from.getValue()),
                anyTime ? LocalTime.MIDNIGHT : LocalTime.parse(to.getValue()));
    }

    private static @Nullable PhoneNumber number(TextField field, @Nullable PhoneNumber before) {
        return field.getValue().isBlank()
                ? before
                : PhoneNumber.parse(field.getValue()).orElse(before);
    }

    private static @Nullable String kept(TextField field, @Nullable String before) {
        return field.getValue().isBlank() ? before : field.getValue().strip();
    }

    private static @Nullable String blankAsNull(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static @Nullable String masked(@Nullable PhoneNumber number) {
        return number == null ? null : number.masked();
    }

    private TextField given(String id, String type, String key, @Nullable String shown, @Nullable String otherwise) {
        var field = new TextField(label(key), id, id, type);
        if (shown != null) {
            field.setHint(say.of("tracking.contact.kept", "shown", "\u2066" + shown + "\u2069"));
        } else if (otherwise != null) {
            field.setHint(say.of(otherwise));
        }
        return field;
    }

    private TextField words(String id, String key, @Nullable String now) {
        var field = new TextField(label(key), id, id);
        field.setValue(now == null ? "" : now);
        return field;
    }

    private SelectField time(String id, String key, @Nullable LocalTime now) {
        var field = new SelectField(label(key), id, id);
        field.addChoice("", say.of("contact.hours.any"));
        for (int hour = 0; hour < 24; hour++) {
            String time = LocalTime.of(hour, 0).toString();
            field.addChoice(time, time);
        }
        if (now != null && now.getMinute() != 0) {
            field.addChoice(now.toString(), now.toString());
        }
        field.setValue(now == null ? "" : now.toString());
        return field;
    }

    private Label label(String key) {
        return Label.of(say.of(key));
    }
}
