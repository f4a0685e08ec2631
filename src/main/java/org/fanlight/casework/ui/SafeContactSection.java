package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.casework.CaseHead.Member;
import org.fanlight.contact.Delivery;
import org.fanlight.contact.Method;
import org.fanlight.contact.NumberState;
import org.fanlight.contact.Permission;
import org.fanlight.contact.Preview;
import org.fanlight.contact.SafeHours;
import org.fanlight.contact.StaffView;
import org.jspecify.annotations.Nullable;

/** How it is safe to reach the people in the case; stands before anything that reaches them (XC-12). */
class SafeContactSection extends CaseSection {

    private final Div people = new Div();

    SafeContactSection(CasePage page) {
        super(page, "contact-safe");
        add(people);
        show();
    }

    @Override
    protected void show() {
        people.removeAll();
        for (Member member : page().head().members()) {
            if (page().head().members().size() > 1) {
                people.add(new H3(InboxTable.reference(member.reference())));
            }
            people.add(strip(member, page().desks().contact().forStaff(member.partyId())));
        }
    }

    private Div strip(Member member, StaffView view) {
        var strip = new Div();
        strip.addClassName("safe-contact");
        if (view.noContact()) {
            strip.add(new Paragraph(say().of("contact.refused.no-contact")));
            return strip;
        }
        var lines = new UnorderedList();
        lines.add(line("staff.safe.ways", "ways", ways(view)));
        lines.add(line("staff.safe.hours", "hours", hours(view.hours())));
        var nextSafe = view.nextSafe();
        if (!view.openNow() && nextSafe != null) {
            lines.add(line("staff.safe.not-now", "when", page().when(nextSafe)));
        }
        if (view.number() != NumberState.NONE) {
            lines.add(line("staff.safe.number", "state", say().of(view.number().key())));
        }
        add(lines, "staff.safe.answers", view.whoMayAnswer());
        add(lines, "staff.safe.code-word", view.codeWord());
        add(lines, "staff.safe.cover", view.coverName());
        if (view.allowed().contains(Method.CALL)) {
            lines.add(new ListItem(say().of(view.voicemail() ? "staff.safe.voicemail" : "staff.safe.no-voicemail")));
        }
        if (view.askAgain()) {
            lines.add(line("staff.safe.ask-again", "when", page().when(view.givenAt())));
        }
        strip.add(lines);
        for (Method way : view.allowed()) {
            if (way != Method.TEXT && way != Method.VISIT) {
                strip.add(revealing(member, way));
            }
        }
        if (view.allowed().contains(Method.TEXT)) {
            strip.add(preview(page().desks().contact().preview(member.partyId())));
        }
        if (!view.texts().isEmpty()) {
            strip.add(texts(view.texts()));
        }
        return strip;
    }

    /** What a text to them says, as they will see it. */
    private NativeDetails preview(Preview preview) {
        return new NativeDetails(
                say().of("staff.safe.preview"),
                new Div(
                        Bits.told(preview.words(), preview.languageTag()),
                        Bits.quiet(say().of("staff.safe.preview.segments", "count", preview.segments()))));
    }

    /** What became of each text, newest first (XC-13). */
    private NativeDetails texts(List<Delivery> texts) {
        var list = new UnorderedList();
        for (Delivery text : texts) {
            var line = new ListItem(say().of(
                            "staff.safe.text",
                            Map.of(
                                    "notice",
                                    say().of("staff.notice."
                                            + text.notice().name().toLowerCase(Locale.ROOT)),
                                    "state",
                                    say().of(text.state().key()),
                                    "when",
                                    page().when(text.at()))));
            var why = text.refusal();
            if (why != null) {
                line.add(" " + say().of(why.key()));
            }
            var next = text.waitsUntil();
            if (next != null) {
                line.add(" " + say().of("staff.safe.text-waits", "when", page().when(next)));
            }
            list.add(line);
        }
        var details = new NativeDetails(say().of("staff.safe.texts"), list);
        details.addClassName("texts");
        return details;
    }

    private Div revealing(Member member, Method way) {
        var shown = new Paragraph();
        shown.getElement().setAttribute("role", "status");
        var reveal = new Div(
                button("staff.safe.show-" + way.name().toLowerCase(Locale.ROOT), () -> {
                    var reach = page().desks().contact().reach(member.partyId(), way);
                    String address = reach.address();
                    shown.setText(
                            reach.permission() instanceof Permission.Refused refused
                                    ? refusal(page(), refused)
                                    : address == null ? "" : address);
                }),
                shown);
        reveal.addClassName("reveal");
        return reveal;
    }

    static String refusal(CasePage page, Permission.Refused refused) {
        String why = page.say().of(refused.reasonKey());
        var next = refused.nextSafe();
        return next == null ? why : why + " " + page.say().of("contact.refused.next", "when", page.when(next));
    }

    private String ways(StaffView view) {
        return view.allowed().isEmpty()
                ? say().of("staff.safe.no-ways")
                : view.allowed().stream()
                        .sorted()
                        .map(way -> say().of(way.key()))
                        .collect(Collectors.joining(", "));
    }

    private String hours(SafeHours hours) {
        if (hours.equals(SafeHours.ANY)) {
            return say().of("contact.hours.any");
        }
        String days = hours.days().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                .collect(Collectors.joining(", "));
        return say().of(
                        "contact.hours.on",
                        Map.of(
                                "days",
                                days,
                                "from",
                                hours.from().toString(),
                                "to",
                                hours.to().toString()));
    }

    private ListItem line(String key, String name, String value) {
        return new ListItem(say().of(key, name, value));
    }

    private void add(UnorderedList lines, String key, @Nullable String told) {
        if (told != null && !told.isBlank()) {
            var item = new ListItem(say().of(key));
            item.add(Bits.told(told, page().head().language()));
            lines.add(item);
        }
    }
}
