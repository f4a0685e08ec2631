package org.fanlight.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.papers.Due;
import org.fanlight.papers.FormatRequestDesk;
import org.fanlight.papers.Holder;
import org.fanlight.papers.LawRegister;
import org.fanlight.papers.Paper;
import org.fanlight.papers.PaperDesk;
import org.fanlight.papers.PolicyReviewDesk;
import org.fanlight.ui.RowTable;
import org.fanlight.ui.StaffLayout;

/** The policy's papers for everybody who works here: what holds, what is missing, what waits, and what they have read. */
@Route(value = "staff/papers", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER", "ADMINISTRATOR"})
class PapersView extends PapersPage {

    private final transient PolicyReviewDesk reviews;
    private final transient FormatRequestDesk requests;
    private final transient CurrentPerson person;
    private final Div shown = new Div();

    PapersView(
            Texts texts, PaperDesk papers, PolicyReviewDesk reviews, FormatRequestDesk requests, CurrentPerson person) {
        super(texts, papers, "staff.papers.heading");
        this.reviews = reviews;
        this.requests = requests;
        this.person = person;
        add(shown);
        show();
    }

    private void show() {
        shown.removeAll();
        addBanner(shown);
        if (person.staff().roles().contains(Role.ADMINISTRATOR)) {
            shown.add(new Paragraph(new Anchor("/staff/setup/papers", say.of("staff.papers.setup"))));
        }
        var due = papers.due();
        shown.add(
                new H2(say.of("staff.papers.due")),
                lines(due.stream().map(this::due).toList()));
        if (disagree(due)) {
            shown.add(new Paragraph(say.of("staff.papers.conflict")));
        }
        shown.add(
                new H2(say.of("staff.papers.list")),
                new RowTable(
                        say.of("staff.papers.list"),
                        heads("title", "kind", "state", "owner", "review", "read"),
                        papers.all().stream().map(this::row).toList()));
        if (!papers.laws().isEmpty()) {
            shown.add(
                    new H2(say.of("staff.papers.laws")),
                    new RowTable(
                            say.of("staff.papers.laws"),
                            List.of(say.of("staff.papers.law.column"), say.of("staff.papers.law.state")),
                            papers.laws().stream().map(this::law).toList()));
        }
        duties();
        shown.add(new TriggerPart(this, reviews, this::show), new RequestPart(this, requests, this::show));
    }

    /** The days the text itself gives contradict each other. */
    private static boolean disagree(List<Due> due) {
        return due.stream().anyMatch(one -> one.rule() == Due.Rule.FIXED);
    }

    private String due(Due due) {
        return say.of(
                "staff.papers.due.line",
                Map.of(
                        "what",
                        say.of(due.rule().textKey(), "title", due.title()),
                        "day",
                        day(due.day()),
                        "stage",
                        say.of(due.stage(papers.today()).textKey())));
    }

    private List<String> heads(String... columns) {
        List<String> heads = new ArrayList<>();
        for (String column : columns) {
            heads.add(say.of("staff.papers.column." + column));
        }
        return heads;
    }

    private List<Component> row(Paper paper) {
        var title = new Span(paper.title());
        title.getElement().setAttribute("dir", "auto");
        var next = paper.nextReview();
        return List.of(
                paper.link().isEmpty() ? title : new Anchor(paper.link(), paper.title()),
                new Span(say.of(paper.kind().textKey())),
                new Span(state(paper)),
                new Span(paper.owner()),
                new Span(next == null ? "" : day(next)),
                reading(paper));
    }

    private String state(Paper paper) {
        List<String> words = new ArrayList<>();
        words.add(say.of(paper.state().textKey()));
        if (!paper.successor().isEmpty()) {
            words.add(say.of("staff.papers.state.by", "successor", paper.successor()));
        }
        if (!paper.edition().isEmpty()) {
            words.add(say.of("staff.papers.state.edition", "edition", paper.edition()));
        }
        if (paper.state() == Paper.State.CURRENT) {
            words.add(say.of(paper.isPublic() ? "staff.papers.state.public" : "staff.papers.state.staff"));
        }
        if (paper.isUnchecked(papers.today())) {
            words.add(say.of("staff.papers.state.unchecked"));
        }
        return String.join(". ", words);
    }

    private Component reading(Paper paper) {
        UUID id = paper.id();
        if (id == null || paper.state() != Paper.State.CURRENT) {
            return new Span("");
        }
        var reading = papers.reading(paper);
        var cell = new Div();
        if (reading.byMe()) {
            cell.add(new Paragraph(say.of("staff.papers.read.done")));
        } else {
            var button = new NativeButton(say.of("staff.papers.read.mark"), click -> {
                papers.haveRead(id);
                show();
            });
            button.setAriaLabel(say.of("staff.papers.read.mark-named", "title", paper.title()));
            cell.add(button);
        }
        if (papers.policy().everybodyReads() || papers.policy().managersRead()) {
            cell.add(new Paragraph(say.of(
                    "staff.papers.read.unread",
                    Map.of("count", reading.names().size(), "names", String.join(", ", reading.names())))));
        }
        return cell;
    }

    private List<Component> law(LawRegister.Law law) {
        String state = say.of(
                "staff.lawstate." + law.state(),
                "by",
                law.by().map(by -> say.of("staff.law." + by)).orElse(""));
        return List.of(
                new Span(say.of("staff.law." + law.code())),
                law.link().<Component>map(link -> new Anchor(link, state)).orElseGet(() -> new Span(state)));
    }

    private void duties() {
        var list = new UnorderedList();
        for (Holder holder : reviews.holders()) {
            if (holder.role().isEmpty() && holder.account() == null) {
                continue;
            }
            var item = new ListItem(say.of(
                    "staff.papers.duty.line",
                    Map.of("duty", say.of(holder.duty().textKey()), "role", holder.role(), "holder", held(holder))));
            boolean mine = person.staff().id().equals(holder.account());
            if (mine && holder.duty() == Holder.Duty.OWNER) {
                item.add(" ");
                item.add(new NativeButton(say.of("staff.papers.duty.sign"), click -> {
                    reviews.sign(holder.duty());
                    show();
                }));
            }
            if (mine && holder.duty() == Holder.Duty.DELIVERY && person.staff().isAtLeast(Role.OFFICER)) {
                item.add(" ");
                item.add(new Anchor("/staff", say.of("staff.papers.duty.breaches")));
            }
            list.add(item);
        }
        if (list.getChildren().findAny().isPresent()) {
            shown.add(new H2(say.of("staff.papers.duties")), list);
        }
        var done = reviews.reviews();
        if (!done.isEmpty()) {
            shown.add(
                    new H2(say.of("staff.papers.reviews")),
                    lines(done.stream()
                            .map(one -> say.of(
                                            "staff.papers.reviews.line",
                                            Map.of(
                                                    "day",
                                                    day(one.day()),
                                                    "kind",
                                                    say.of(one.kind().textKey()),
                                                    "name",
                                                    one.name()))
                                    + " " + one.words())
                            .toList()));
        }
    }

    private String held(Holder holder) {
        if (holder.isVacant()) {
            return say.of("staff.papers.duty.vacant");
        }
        var since = holder.since();
        var signed = holder.signedOn();
        String words = say.of(
                "staff.papers.duty.held", Map.of("name", holder.name(), "since", since == null ? "" : day(since)));
        if (holder.isUnsigned(papers.today())) {
            return words + " " + say.of("staff.papers.duty.unsigned");
        }
        return signed == null ? words : words + " " + say.of("staff.papers.duty.signed", "day", day(signed));
    }

    static UnorderedList lines(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
