package org.fanlight.casework.meeting.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.fanlight.casework.CaseHead.Member;
import org.fanlight.casework.meeting.MatchDesk;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.common.Languages;
import org.fanlight.common.Role;
import org.fanlight.landlord.Talking;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** Whom each person would rather talk to, and whether that is possible. */
class MatchSection extends CaseSection {

    private final transient MatchDesk desk;
    private final Div people = new Div();

    MatchSection(CasePage page, MatchDesk desk) {
        super(page, "match");
        this.desk = desk;
        boolean all = page.pack().part(Talking.class).officerMatch() == Talking.Match.OFFERED;
        add(new Paragraph(say().of(all ? "staff.match.intro-all" : "staff.match.intro-request")), people);
        show();
    }

    @Override
    protected void show() {
        people.removeAll();
        page().head().members().forEach(member -> people.add(person(member)));
    }

    private Article person(Member member) {
        String id = member.partyId().toString();
        var article = new Article(new H3(CasePage.reference(member.reference())));
        List<MatchDesk.Entry> entries = desk.of(page().id(), member.partyId());
        var list = new UnorderedList();
        entries.forEach(one -> {
            var line = new ListItem(say().of(
                            "staff.match.line",
                            Map.of(
                                    "when",
                                    page().when(one.at()),
                                    "what",
                                    say().of(one.kind().textKey()),
                                    "sex",
                                    say().of("staff.match.sex." + one.sex()))));
            if (!one.words().isBlank()) {
                line.add(Bits.told(one.words(), page().head().language()));
            }
            list.add(line);
        });
        article.add(entries.isEmpty() ? new Paragraph(say().of("staff.match.nothing")) : list);
        var sex = new SelectField(Label.of(say().of("staff.match.sex")), "match-sex-" + id, "sex");
        List.of("woman", "man", "either").forEach(one -> sex.addChoice(one, say().of("staff.match.sex." + one)));
        var words = new TextArea(Label.of(say().of("staff.match.words")), "match-words-" + id, "words");
        article.add(opening(
                "staff.match.wish",
                sex,
                words,
                button(
                        "staff.meeting.keep",
                        () -> attempt(
                                () -> desk.wish(page().id(), member.partyId(), sex.getValue(), words.getValue())))));
        if (page().isAtLeast(Role.SENIOR) && desk.isOpen(member.partyId())) {
            article.add(deciding(member));
        }
        return article;
    }

    private Div deciding(Member member) {
        String id = member.partyId().toString();
        var reason = new TextArea(Label.of(say().of("staff.match.reason")), "match-reason-" + id, "reason");
        reason.setHint(say().of("staff.match.reason-hint"));
        var language = new SelectField(Label.of(say().of("staff.court.language")), "match-language-" + id, "language");
        Languages.all().forEach(one -> language.addChoice(one.tag(), one.autonym()));
        language.setValue(page().head().language());
        return new Div(
                reason,
                language,
                button(
                        "staff.match.say-met",
                        () -> attempt(() -> desk.decide(
                                page().id(), member.partyId(), true, reason.getValue(), language.getValue()))),
                button(
                        "staff.match.say-not",
                        () -> attempt(() -> desk.decide(
                                page().id(), member.partyId(), false, reason.getValue(), language.getValue()))));
    }
}
