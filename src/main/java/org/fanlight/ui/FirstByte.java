package org.fanlight.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.regex.Pattern;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.common.Texts;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Makes the page right from its first byte: language and direction (G10), text size, our own styles, the small scripts
 * that keep what is typed and leave at once, and a way on without JavaScript. Speaks Vaadin's own messages in the
 * person's language.
 */
@Component
class FirstByte implements VaadinServiceInitListener {

    /** What ends a script, or begins what hides its end: {@code </}, {@code <!--}, {@code <script}. */
    private static final Pattern DANGEROUS = Pattern.compile("<(/|!--|script)", Pattern.CASE_INSENSITIVE);

    private final transient Texts texts;
    private final transient StaticFiles files;

    FirstByte(Texts texts, StaticFiles files) {
        this.texts = texts;
        this.files = files;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource().addUIInitListener(init -> {
            boolean staff = isStaff(
                    init.getUI().getInternals().getActiveViewLocation() == null
                            ? ""
                            : com.vaadin.flow.server.VaadinRequest.getCurrent().getPathInfo());
            Language language = staff ? Language.ENGLISH : Visit.current().language();
            ComponentUtil.setData(init.getUI(), Language.class, language);
            init.getUI().setLocale(language.locale());
            var reconnect = init.getUI().getReconnectDialogConfiguration();
            reconnect.setDialogText(texts.say(language, "pages.connection.lost"));
            reconnect.setDialogTextGaveUp(texts.say(language, "pages.connection.given-up"));
            // Vaadin knows no setting for the word it shows when the connection is back, nor lets its bar be heard.
            init.getUI().getPage().executeJs("""
                    const bar = window.Vaadin.connectionIndicator;
                    if (bar) {
                      bar.onlineText = $0;
                      bar.applyDefaultTheme = false;
                      bar.setAttribute('role', 'status');
                    }""", texts.say(language, "pages.connection.back"));
        });
    }

    private void dress(IndexHtmlResponse response) {
        String path = response.getVaadinRequest().getPathInfo();
        boolean staff = isStaff(path);
        Visit visit = Visit.current();
        Language language = staff ? Language.ENGLISH : visit.language();
        Document page = response.getDocument();
        Element html = page.selectFirst("html");
        if (html == null) {
            return;
        }
        html.attr("lang", language.tag())
                .attr("dir", language.dir())
                .attr("class", (staff ? "staff" : "public") + " size-" + (staff ? 100 : visit.textSize()));
        Element head = page.head();
        head.select("style, link[rel=icon], title, meta[name=viewport]").remove();
        head.prependElement("title").text(texts.say(language, "pages.title"));
        head.prependElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("link").attr("rel", "icon").attr("href", files.address("icon.svg"));
        head.appendElement("link").attr("rel", "stylesheet").attr("href", files.address("app.css"));
        // Vaadin asks for its parts one after the other; named here, they come all at once.
        head.select("link[rel=modulepreload]").remove();
        for (String part : files.bundle()) {
            head.appendElement("link").attr("rel", "modulepreload").attr("href", part);
        }
        Element first = head.selectFirst("script");
        for (String script : new String[] {"leave.js", "keep.js"}) {
            if (!staff && files.has(script)) {
                Element tag = new Element("script").attr("src", files.address(script));
                if (first == null) {
                    head.appendChild(tag);
                } else {
                    first.before(tag);
                }
            }
        }
        head.select("script").forEach(FirstByte::close);
        page.body().select("script").forEach(FirstByte::close);
        page.body().attr("data-again", texts.say(language, "pages.again"));
        Element without = page.body().prependElement("noscript");
        without.appendElement("p").text(texts.say(language, staff ? "staff.no-script" : "pages.no-script"));
        without.appendElement("a").attr("href", "/").text(texts.say(language, "pages.home"));
        if (!staff) {
            String basic = basic(path);
            without.appendElement("p")
                    .appendElement("a")
                    .attr("class", "button act")
                    .attr("href", basic)
                    .text(texts.say(language, "pages.basic"));
            // Stays where a browser is too old for the bundle, or the bundle never comes; index.ts takes it away.
            page.body()
                    .appendElement("p")
                    .attr("id", "basic")
                    .appendElement("a")
                    .attr("href", basic)
                    .text(texts.say(language, "pages.basic"));
            without.appendElement("p").text(texts.say(language, "journey.line.emergency"));
            without.appendElement("a").attr("href", "/leave").text(texts.say(language, "pages.leave"));
        }
    }

    /**
     * Flow writes a page's first state into a script as it stands. Words that end a script would end this one, and what
     * follows them would run: so what somebody wrote is spelt as a script may hold it. The backslash means nothing there.
     */
    private static void close(Element script) {
        for (DataNode text : script.dataNodes()) {
            text.setWholeData(DANGEROUS.matcher(text.getWholeData()).replaceAll("<\\\\$1"));
        }
    }

    /** Where the basic version of a public screen is. */
    private static String basic(@org.jspecify.annotations.Nullable String path) {
        return "/yours".equals(path) ? "/basic/yours" : "/basic/tell-us";
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        // Without a session there is no page to ask: then the visit's cookie knows the language.
        Language language = UI.getCurrent() == null
                        && info.getRequest() != null
                        && info.getRequest().getAttribute(Visit.ATTRIBUTE) instanceof Visit visit
                ? visit.language()
                : Languages.of(info.getLocale());
        var messages = new CustomizedSystemMessages();
        // An ended session reloads the page at once: the draft comes back by its handle and says so itself.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.say(language, "pages.fault.caption"));
        messages.setInternalErrorMessage(texts.say(language, "pages.fault.message"));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.say(language, "pages.cookies.caption"));
        messages.setCookiesDisabledMessage(texts.say(language, "pages.cookies.message"));
        messages.setCookiesDisabledNotificationEnabled(true);
        return messages;
    }

    private static boolean isStaff(@org.jspecify.annotations.Nullable String path) {
        return path != null && (path.equals("/staff") || path.startsWith("/staff/"));
    }
}
