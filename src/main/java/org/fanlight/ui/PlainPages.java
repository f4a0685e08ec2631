package org.fanlight.ui;

import java.util.HashMap;
import java.util.Map;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Renders the pages that work without JavaScript, each right in language, direction and text size. */
@Component
public class PlainPages {

    private final Texts texts;
    private final StaticFiles files;

    PlainPages(Texts texts, StaticFiles files) {
        this.texts = texts;
        this.files = files;
    }

    /** A public page in the visitor's language, from {@code templates/<name>.html}. */
    public ServerResponse show(ServerRequest request, String name, Map<String, ?> model) {
        return show(request, name, model, HttpStatus.OK);
    }

    /** A public page that answers with this status. */
    public ServerResponse show(ServerRequest request, String name, Map<String, ?> model, HttpStatus status) {
        Visit visit = Visit.of(request.servletRequest());
        return render(name, model, visit, visit.language(), "public", status, request.path());
    }

    /** A screen of the basic version: no script at all. */
    public ServerResponse showBasic(ServerRequest request, String name, Map<String, ?> model) {
        Visit visit = Visit.of(request.servletRequest());
        return render(name, model, visit, visit.language(), "basic", HttpStatus.OK, request.path());
    }

    /** A page for staff: English, until the keys are translated. */
    public ServerResponse showToStaff(ServerRequest request, String name, Map<String, ?> model) {
        Visit visit = Visit.of(request.servletRequest());
        return render(name, model, visit.at(100), Language.ENGLISH, "staff", HttpStatus.OK, request.path());
    }

    /** The texts of the page that answers this request. */
    public Say say(ServerRequest request) {
        return new Say(texts, Visit.of(request.servletRequest()).language());
    }

    private ServerResponse render(
            String name,
            Map<String, ?> model,
            Visit visit,
            Language language,
            String kind,
            HttpStatus status,
            String path) {
        return ServerResponse.status(status).render(name, model(model, visit, language, kind, path));
    }

    /** What every page needs beside its own {@code model}. */
    Map<String, Object> model(Map<String, ?> model, Visit visit, Language language, String kind, String path) {
        Map<String, Object> all = new HashMap<>(model);
        Say say = new Say(texts, language);
        all.put("say", say);
        all.put("visit", visit);
        all.put("language", language);
        all.put("languages", Languages.all());
        all.put("sizes", Visit.TEXT_SIZES);
        all.put("kind", kind);
        all.putIfAbsent("path", path);
        all.put("files", files);
        all.put("inDanger", HelpLines.markup(HelpLines.IN_DANGER, say));
        return all;
    }
}
