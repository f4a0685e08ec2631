package org.fanlight.people.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.StaffMember;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.London;
import org.fanlight.people.DutyDesk;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** What the forms of the rota share: names, times in words, the fields for them. */
final class Rotas {

    private final DutyDesk desk;
    private final CurrentPerson person;
    private final Say say;
    private final Map<UUID, String> names = new LinkedHashMap<>();

    Rotas(DutyDesk desk, CurrentPerson person, Say say) {
        this.desk = desk;
        this.person = person;
        this.say = say;
        for (StaffMember member : desk.colleagues()) {
            names.put(member.id(), member.name());
        }
    }

    DutyDesk desk() {
        return desk;
    }

    Say say() {
        return say;
    }

    String say(String key) {
        return say.of(key);
    }

    boolean isMe(UUID id) {
        return person.staff().id().equals(id);
    }

    UUID me() {
        return person.staff().id();
    }

    String name(UUID id) {
        return names.getOrDefault(id, say.of("staff.somebody"));
    }

    /** A line with a time in it: {from} and {to}, beside what else is named. */
    String time(String key, Map<String, Object> named, Instant from, Instant to) {
        Map<String, Object> all = new HashMap<>(named);
        all.put("from", London.brief(from, say.language()));
        all.put("to", London.brief(to, say.language()));
        return say.of(key, all);
    }

    SelectField who(String id) {
        var field = new SelectField(Label.of(say.of("staff.duty.who")), id, "who");
        field.addChoice("", say.of("staff.risk.choose"));
        names.forEach((one, name) -> field.addChoice(one.toString(), name));
        field.setValue("");
        return field;
    }

    TextField when(String key, String id) {
        return new TextField(Label.of(say.of(key)), id, id, "datetime-local");
    }

    /** What stands in a date and time field, London time; empty when it is none. */
    static Optional<Instant> instant(TextField field) {
        try {
            return Optional.of(
                    LocalDateTime.parse(field.getValue()).atZone(London.ZONE).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** How an instant stands in a date and time field. */
    static String field(Instant at) {
        return LocalDateTime.ofInstant(at, London.ZONE)
                .withSecond(0)
                .withNano(0)
                .toString();
    }
}
