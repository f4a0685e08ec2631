package org.fanlight.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page shown when a plain page could not be, or when there is none for whoever asks: in the person's language, with
 * the way out and the way to help.
 */
@Component
class ErrorPages implements ErrorViewResolver {

    private final PlainPages pages;

    ErrorPages(PlainPages pages) {
        this.pages = pages;
    }

    /** Tells nothing of what failed; the bar's choices lead to the start page, because this address may be no page. */
    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Visit visit = Visit.of(request);
        return new ModelAndView(
                "error",
                pages.model(Map.of("missing", status.is4xxClientError()), visit, visit.language(), "public", "/"),
                status);
    }
}
