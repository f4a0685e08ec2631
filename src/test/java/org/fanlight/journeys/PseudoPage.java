package org.fanlight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;

/**
 * Looks at a page in a made-up language: every text and every attribute that is shown or read out came from the
 * translations, nothing is wider than the window or cut off, and it runs the language's way (G29). What it finds is
 * gathered, so that one walk tells all.
 */
final class PseudoPage {

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");

    private static final String TEXTS = """
            () => {
              const found = [], attributes = ['title', 'alt', 'placeholder', 'aria-label', 'aria-description',
                'aria-valuetext', 'aria-roledescription', 'data-again', 'data-sending', 'data-added'];
              const look = root => {
                const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
                for (let n = nodes.currentNode; n; n = nodes.nextNode()) {
                  if (n.nodeType === Node.TEXT_NODE) {
                    if (!/^(SCRIPT|STYLE|NOSCRIPT)$/.test(n.parentElement.tagName)) found.push(n.data);
                  } else {
                    for (const name of attributes) if (n.hasAttribute(name)) found.push(n.getAttribute(name));
                    if (n.matches('input[type=submit], input[type=button]')) found.push(n.value);
                    if (n.matches('noscript'))
                      look(new DOMParser().parseFromString(n.textContent, 'text/html').documentElement);
                  }
                }
              };
              look(document.documentElement);
              return found.filter(text => text.trim());
            }""";

    private static final String FIT = """
            () => {
              const found = [], wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth > wide)
                found.push('the page is ' + document.documentElement.scrollWidth + ' wide');
              const name = e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 60);
              for (const e of document.body.querySelectorAll('*')) {
                if (!e.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
                if (e.closest('.hidden-text, script, style, noscript')) continue;
                const own = [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim());
                const style = getComputedStyle(e);
                if (own) {
                  const range = document.createRange();
                  range.selectNodeContents(e);
                  for (const box of range.getClientRects())
                    if (box.width && (box.left < -1 || box.right > wide + 1)) {
                      found.push('outside the window: ' + name(e)); break;
                    }
                }
                // What is typed into a line may be longer than the line.
                if (!e.matches('input') && /hidden|clip/.test(style.overflowX + style.overflowY)
                    && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
                  found.push('cut off: ' + name(e));
              }
              return found;
            }""";

    // Where lines begin is where the page begins: on the right in a language that runs from the right.
    private static final String WAY = """
            dir => {
              const found = [], html = document.documentElement, wide = html.clientWidth;
              if (html.dir !== dir) found.push('dir is ' + html.dir);
              for (const e of document.querySelectorAll('h1, main button, main .hint, main label')) {
                if (!e.checkVisibility()) continue;
                const box = e.getBoundingClientRect();
                if (getComputedStyle(e).direction !== dir) found.push('runs the other way: ' + e.outerHTML.slice(0, 90));
                else if (e.matches('h1, main > * > button') && box.width < wide / 2
                    && (dir === 'rtl') !== (box.left + box.right > wide))
                  found.push('begins at the wrong edge: ' + e.outerHTML.slice(0, 90));
              }
              return found;
            }""";

    private final Page page;
    private final Language language;
    private final List<Pattern> exceptions = new ArrayList<>();
    private final Set<String> faults = new TreeSet<>();

    PseudoPage(Page page, Language language, List<String> names) {
        this.page = page;
        this.language = language;
        names.forEach(this::allow);
        Languages.all().forEach(offered -> allow(offered.autonym()));
        try {
            Files.readAllLines(Path.of("src/test/resources/pseudo-exceptions.txt")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Pattern::compile)
                    .forEach(exceptions::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody typed this, or it is somebody's name. */
    void allow(String words) {
        exceptions.add(Pattern.compile(Pattern.quote(words)));
    }

    /** Looks at the page as it stands. @param state what it is called in the list of faults */
    @SuppressWarnings("unchecked")
    void look(String state) {
        for (String text : (List<String>) page.evaluate(TEXTS)) {
            String left = text;
            for (Pattern exception : exceptions) {
                left = exception.matcher(left).replaceAll("");
            }
            if (LETTERS.matcher(left).find()) {
                faults.add(state + " is not translated: " + text.strip());
            }
        }
        for (String fault : (List<String>) page.evaluate(FIT)) {
            faults.add(state + ": " + fault);
        }
        for (String fault : (List<String>) page.evaluate(WAY, language.dir())) {
            faults.add(state + ": " + fault);
        }
    }

    /** Fails with everything that was found. */
    void assertNothingFound() {
        assertThat(faults).isEmpty();
    }

    /** Chooses the language as a person would, though no page offers it. */
    void choosesLanguage() {
        page.locator("button[name=language]")
                .first()
                .evaluate("(button, tag) => { button.value = tag; button.click(); }", language.tag());
        assertThat(page.locator("html")).hasAttribute("lang", language.tag());
    }
}
