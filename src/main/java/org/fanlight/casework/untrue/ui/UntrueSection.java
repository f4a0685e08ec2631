package org.fanlight.casework.untrue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.CaseHead.Member;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.casework.untrue.Doubt;
import org.fanlight.casework.untrue.Doubt.State;
import org.fanlight.casework.untrue.UntrueDesk;
import org.fanlight.common.Languages;
import org.fanlight.landlord.Untrue;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** The one way not to accept a report, step by step; it is there only where the policy has it and for those who may walk it. */
public class UntrueSection extends CaseSection {

    private final transient UntrueDesk desk;
    private final Div now = new Div();
    private final Div next = new Div();
    private final SelectField who;
    private final SelectField ground;
    private final TextArea words;
    private final TextArea evidence;
    private final TextArea review;
    private final SelectField language;

    public UntrueSection(CasePage page, UntrueDesk desk) {
        super(page, "untrue");
        this.desk = desk;
        who = new SelectField(label("who"), "untrue-who", "who");
        page.head()
                .members()
                .forEach(one -> who.addChoice(one.partyId().toString(), CasePage.reference(one.reference())));
        who.setValue(page.head().members().stream()
                .map(Member::partyId)
                .findFirst()
                .map(UUID::toString)
                .orElse(""));
        ground = new SelectField(label("ground"), "untrue-ground", "ground");
        List<String> grounds = page.pack().part(Untrue.class).grounds();
        grounds.forEach(one -> ground.addChoice(one, say().of("staff.untrue.ground." + one)));
        ground.setValue(grounds.isEmpty() ? "" : grounds.getFirst());
        words = new TextArea(label("words"), "untrue-words", "words");
        words.setHint(say().of("staff.untrue.words-hint"));
        evidence = new TextArea(label("evidence"), "untrue-evidence", "evidence");
        review = new TextArea(label("review"), "untrue-review", "review");
        review.setHint(say().of("staff.untrue.review-hint"));
        language = new SelectField(label("language"), "untrue-language", "language");
        Languages.all().forEach(one -> language.addChoice(one.tag(), one.autonym()));
        language.setValue(page.head().language());
        add(new Paragraph(say().of("staff.untrue.intro")), now, next);
        show();
    }

    private Label label(String key) {
        return Label.of(say().of("staff.untrue." + key));
    }

    @Override
    protected void show() {
        boolean there = desk.isThere(page().id());
        setVisible(there);
        now.removeAll();
        next.removeAll();
        if (!there) {
            return;
        }
        List<Doubt> all = new ArrayList<>(desk.of(page().id()));
        if (all.isEmpty()) {
            next.add(opening(
                    "staff.untrue.open",
                    who,
                    ground,
                    evidence,
                    button(
                            "staff.untrue.open-it",
                            () -> attempt(() -> desk.open(
                                    page().id(),
                                    UUID.fromString(who.getValue()),
                                    ground.getValue(),
                                    evidence.getValue())))));
        }
        all.forEach(this::stands);
    }

    private void stands(Doubt one) {
        var until = one.until();
        now.add(
                new Paragraph(say().of(one.state().textKey())),
                Bits.told(one.content().evidence(), "en-GB"));
        if (until != null) {
            now.add(new Paragraph(say().of("staff.untrue.until", "when", page().when(until))));
        }
        UUID id = one.id();
        UUID caseId = page().id();
        switch (one.state()) {
            case OPENED -> {
                next.add(words, language);
                deed("explain", () -> desk.explain(caseId, id, words.getValue(), language.getValue()));
                deed("drop", () -> desk.drop(caseId, id));
            }
            case EXPLAINED -> {
                next.add(words, evidence, review, language);
                deed(
                        "decide",
                        () -> desk.decide(
                                caseId,
                                id,
                                words.getValue(),
                                evidence.getValue(),
                                review.getValue(),
                                language.getValue()));
                deed("consider", () -> desk.consider(caseId, id));
                deed("drop", () -> desk.drop(caseId, id));
            }
            case DECIDED -> {
                String tag = one.content().language();
                now.add(
                        Bits.told(one.content().words(), tag),
                        Bits.told(one.content().safeEvidence(), tag),
                        Bits.told(one.content().review(), tag));
                deed("send", () -> desk.send(caseId, id));
                deed("give-back", () -> desk.giveBack(caseId, id));
                deed("drop", () -> desk.drop(caseId, id));
            }
            case SENT -> deed("review-asked", () -> desk.reviewAsked(caseId, id));
            case REVIEW_ASKED -> {
                next.add(words, language);
                deed("upheld", () -> desk.review(caseId, id, true, words.getValue(), language.getValue()));
                deed("left", () -> desk.review(caseId, id, false, words.getValue(), language.getValue()));
            }
            case REVIEWED -> now.add(new Paragraph(say().of("staff.untrue.over")));
        }
        if (one.state() == State.SENT) {
            now.add(new Paragraph(say().of("staff.untrue.sent")));
        }
    }

    private void deed(String key, Runnable deed) {
        next.add(button("staff.untrue." + key, () -> attempt(deed)));
    }
}
