package org.fanlight.casework.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.CaseHead;
import org.fanlight.casework.Seen;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.ui.Say;
import org.jspecify.annotations.Nullable;

/** One case on the screen: what its sections share. After a deed each shows itself anew and keeps what is typed. */
public final class CasePage {

    private final Desks desks;
    private final Say say;
    private final Map<UUID, String> names;
    private final List<CaseSection> sections = new ArrayList<>();
    private CaseHead head;

    CasePage(Desks desks, CaseHead head) {
        this.desks = desks;
        this.head = head;
        this.say = new Say(desks.texts(), Language.ENGLISH);
        this.names = desks.colleagues().names();
    }

    void add(CaseSection section) {
        sections.add(section);
    }

    Desks desks() {
        return desks;
    }

    public Say say() {
        return say;
    }

    public CaseHead head() {
        return head;
    }

    public UUID id() {
        return head.id();
    }

    public Seen seen() {
        return head.seen();
    }

    public Instant now() {
        return desks.clock().instant();
    }

    /** The policy the case was opened under. */
    public PolicyPack pack() {
        return desks.landlords().version(head.landlord(), head.packVersion());
    }

    /** Reads the case again, so that the next deed is done on it as it is now. */
    public void catchUp() {
        head = desks.cases().again(head.id());
    }

    /** Reads the case again and shows every section anew. */
    public void refresh() {
        catchUp();
        sections.forEach(CaseSection::show);
    }

    /** A colleague's name; the system's own when there is nobody. */
    public String name(@Nullable UUID id) {
        if (id == null) {
            return say.of("staff.system");
        }
        return id.equals(desks.person().staff().id())
                ? say.of("staff.you")
                : names.getOrDefault(id, say.of("staff.somebody"));
    }

    /** Everybody who works here, by id. */
    public Map<UUID, String> names() {
        return names;
    }

    /** Whether whoever looks is at least this. */
    public boolean isAtLeast(Role role) {
        return desks.person().staff().isAtLeast(role);
    }

    public String when(Instant at) {
        return London.brief(at, say.language());
    }

    /** What stands in a date and time field, London time; empty when it is none. */
    public static Optional<Instant> instant(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed).atZone(London.ZONE).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** A reference as it is read aloud, digits in groups. */
    public static String reference(String digits) {
        return InboxTable.reference(digits);
    }

    /** How an instant stands in a date and time field. */
    public static String field(Instant at) {
        return LocalDateTime.ofInstant(at, London.ZONE)
                .withSecond(0)
                .withNano(0)
                .toString();
    }
}
