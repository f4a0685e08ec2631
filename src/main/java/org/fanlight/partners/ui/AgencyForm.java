package org.fanlight.partners.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.common.Refused;
import org.fanlight.partners.Agency;
import org.fanlight.partners.Directory;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** Adds an agency to the directory. */
class AgencyForm extends NativeDetails {

    private static final List<String> LINES =
            List.of("name", "area", "contact", "hours", "self", "languages", "strands", "powers", "helps", "coverage");

    private final transient Say say;
    private final transient Directory directory;
    private final SelectField type;
    private final SelectField open;
    private final Map<String, TextField> fields = new LinkedHashMap<>();

    AgencyForm(Say say, Directory directory, Runnable shown) {
        super(say.of("staff.directory.add"));
        this.say = say;
        this.directory = directory;
        type = new SelectField(Label.of(say.of("staff.directory.type")), "agency-type", "type");
        directory.types().forEach(one -> type.addChoice(one, say.of("policy.agency." + one)));
        type.setValue(directory.types().getFirst());
        open = new SelectField(Label.of(say.of("staff.directory.public")), "agency-public", "public");
        open.addChoice("no", say.of("staff.directory.public.no"));
        open.addChoice("yes", say.of("staff.directory.public.yes"));
        open.setValue("no");
        var form = new Div(type);
        LINES.forEach(line -> {
            var field = new TextField(Label.of(say.of("staff.directory." + line)), "agency-" + line, line);
            fields.put(line, field);
            form.add(field);
        });
        form.add(open, new NativeButton(say.of("staff.directory.keep"), click -> keep(shown)));
        setContent(form);
    }

    private void keep(Runnable shown) {
        try {
            directory.add(
                    type.getValue(),
                    new Agency.Facts(
                            said("name"),
                            said("area"),
                            words("languages"),
                            words("strands"),
                            said("contact"),
                            said("hours"),
                            said("self"),
                            words("powers"),
                            words("helps"),
                            words("coverage"),
                            open.getValue().equals("yes")));
            fields.values().forEach(field -> {
                field.setError(null);
                field.setValue("");
            });
            shown.run();
        } catch (Refused refused) {
            fields.values().iterator().next().setError(say.of(refused.textKey()));
        }
    }

    private String said(String line) {
        var field = fields.get(line);
        return field == null ? "" : field.getValue().strip();
    }

    private List<String> words(String line) {
        return Stream.of(said(line).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
