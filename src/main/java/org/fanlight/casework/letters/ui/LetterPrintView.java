package org.fanlight.casework.letters.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.letters.AreaDesk;
import org.fanlight.casework.letters.LetterDesk;
import org.fanlight.casework.letters.Outgoing;
import org.fanlight.casework.letters.Template;
import org.fanlight.casework.ui.CaseworkLinks;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Landlords;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;

/** A letter as it is printed: one sheet a reader, in the size they need; nothing on it says what it is about from outside. */
@Route(value = "staff/letter", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class LetterPrintView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient LetterDesk letters;
    private final transient AreaDesk areas;
    private final transient Landlords landlords;
    private final transient CurrentPerson person;
    private final transient Say say;

    LetterPrintView(LetterDesk letters, AreaDesk areas, Landlords landlords, CurrentPerson person, Texts texts) {
        this.letters = letters;
        this.areas = areas;
        this.landlords = landlords;
        this.person = person;
        this.say = new Say(texts, Language.ENGLISH);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        removeAll();
        try {
            show(letters.read(UUID.fromString(parameter)));
        } catch (IllegalArgumentException | NoSuchElementException none) {
            throw new NotFoundException();
        }
    }

    private void show(Outgoing letter) {
        if (letter.releasedAt() == null) {
            throw new NoSuchElementException("not released");
        }
        var back = new Anchor(CaseworkLinks.toPart(letter.caseId(), LettersOnCase.NAME), say.of("staff.letters.back"));
        back.addClassName("back");
        var heading = new PageHeading(say.of("staff.letters.print-heading"));
        heading.addClassName("no-print");
        add(back, heading);
        if (letter.template().reader() == Template.Reader.HOMES) {
            areas.copies(letter.caseId(), letter.id())
                    .forEach(copy -> add(sheet(
                            letter, copy.home().address() + "\n" + copy.home().postcode(), copy.large())));
        } else {
            add(sheet(letter, letter.to(), letter.large()));
        }
    }

    private Article sheet(Outgoing letter, String to, boolean large) {
        var language = Languages.of(letter.language());
        var pack = landlords.current(person.staff().landlord());
        var sheet = new Article();
        sheet.addClassNames("sheet", large ? "sheet-large" : "sheet-standard");
        sheet.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.dir());
        var released = letter.releasedAt();
        String day = released == null ? "" : London.date(released, language);
        sheet.add(lines(pack.name() + "\n" + pack.phone()), lines(to), new Paragraph(day), lines(letter.words()));
        return sheet;
    }

    private static Div lines(String words) {
        var lines = new Div(words);
        lines.addClassName("told-words");
        lines.getElement().setAttribute("dir", "auto");
        return lines;
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.case.title");
    }
}
