package org.fanlight.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.common.Languages;
import org.fanlight.common.Role;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.PolicyPack;
import org.fanlight.ui.PlainPages;
import org.fanlight.ui.Say;
import org.fanlight.ui.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /policy}: what happens when somebody reports, as this landlord's policy has it (NWL-02, LAW-01), its papers, and
 * asking for them in another form. Plain pages: they work without JavaScript and can be printed.
 */
@Configuration
class PolicyPage {

    private final Landlords landlords;
    private final PaperRows rows;
    private final FormatRequestDesk requests;
    private final PlainPages pages;

    PolicyPage(Landlords landlords, PaperRows rows, FormatRequestDesk requests, PlainPages pages) {
        this.landlords = landlords;
        this.rows = rows;
        this.requests = requests;
        this.pages = pages;
    }

    @Bean
    RouterFunction<ServerResponse> policy() {
        return RouterFunctions.route()
                .GET("/policy", this::show)
                .GET("/policy/ask", request -> ask(request, Map.of(), false))
                .POST("/policy/ask", this::asked)
                .build();
    }

    private ServerResponse show(ServerRequest request) {
        PolicyPack pack = landlord(request).orElse(null);
        if (pack == null) {
            return home();
        }
        Say say = pages.say(request);
        List<Paper> shown = shown(pack);
        Map<String, Object> model = new HashMap<>();
        model.put("landlord", pack);
        model.put("statements", pack.papers().statements());
        model.put("stands", pack.papers().values());
        model.put("promises", promises(pack, say));
        model.put(
                "appeal",
                say.of(
                        pack.appeal().textKey(),
                        Map.of("manager", isolated(pack.roleNames().getOrDefault(Role.MANAGER, "")))));
        model.put(
                "demonstration",
                say.of(
                        "policy.demonstration.landlord",
                        Map.of(
                                "landlord",
                                isolated(pack.name()),
                                "title",
                                isolated(pack.policyTitle()),
                                "dated",
                                isolated(pack.policyDated()))));
        model.put("own", own(shown, Paper.OWN_TEXT));
        model.put("values", own(shown, Paper.VALUES));
        model.put(
                "papers",
                shown.stream()
                        .filter(paper -> !Paper.OWN_TEXT.equals(paper.code()) && !Paper.VALUES.equals(paper.code()))
                        .toList());
        return pages.show(request, "policy", model);
    }

    /** A name in another direction than the text around it keeps its own. */
    private static String isolated(String name) {
        return '\u2068' + name + '\u2069';
    }

    private static List<String> promises(PolicyPack pack, Say say) {
        return pack.promises().stream()
                .map(promise -> say.of(promise.key(), promise.arguments()))
                .toList();
    }

    private static @org.jspecify.annotations.Nullable Paper own(List<Paper> shown, String code) {
        return shown.stream()
                .filter(paper -> code.equals(paper.code()))
                .findFirst()
                .orElse(null);
    }

    private List<Paper> shown(PolicyPack pack) {
        return rows.of(pack.landlord()).stream().filter(Paper::isShown).toList();
    }

    private ServerResponse asked(ServerRequest request) {
        PolicyPack pack = landlord(request).orElse(null);
        if (pack == null) {
            return home();
        }
        Say say = pages.say(request);
        String reach = typed(request, "reach");
        Map<String, String> errors = new HashMap<>();
        if (reach.isBlank()) {
            errors.put("reach", say.of("papers.ask.reach.empty"));
        } else if (reach.length() > FormatRequestDesk.LONGEST) {
            errors.put("reach", say.of("papers.ask.reach.long"));
        }
        if (typed(request, "format").isEmpty()) {
            errors.put("format", say.of("papers.ask.format.empty"));
        }
        boolean done = errors.isEmpty()
                && requests.ask(
                        pack.landlord(),
                        named(pack, typed(request, "paper")),
                        typed(request, "format"),
                        Languages.of(typed(request, "in")),
                        reach.strip());
        if (errors.isEmpty() && !done) {
            errors.put("format", say.of("papers.ask.format.empty"));
        }
        return ask(request, errors, done);
    }

    /** The title of the paper that was chosen; the policy itself when it is none of those shown. */
    private String named(PolicyPack pack, String id) {
        return shown(pack).stream()
                .filter(paper -> String.valueOf(paper.id()).equals(id))
                .map(Paper::title)
                .findFirst()
                .orElse(pack.policyTitle());
    }

    private ServerResponse ask(ServerRequest request, Map<String, String> errors, boolean done) {
        PolicyPack pack = landlord(request).orElse(null);
        if (pack == null) {
            return home();
        }
        Map<String, Object> model = new HashMap<>();
        model.put("landlord", pack);
        model.put("errors", errors);
        model.put("done", done);
        List<Paper> papers = new ArrayList<>(shown(pack));
        papers.removeIf(paper -> Paper.OWN_TEXT.equals(paper.code()));
        model.put("papers", papers);
        model.put("formats", requests.formats(pack.landlord()));
        model.put("typedFormat", typed(request, "format"));
        model.put("typedPaper", typed(request, "paper"));
        model.put("typedReach", typed(request, "reach"));
        model.put("path", "/policy/ask");
        return pages.show(request, "policy-ask", model);
    }

    private static String typed(ServerRequest request, String name) {
        String typed = request.method() == HttpMethod.POST ? request.param(name).orElse("") : "";
        return typed.length() > 2_000 ? typed.substring(0, 2_000) : typed;
    }

    private Optional<PolicyPack> landlord(ServerRequest request) {
        return Optional.ofNullable(Visit.of(request.servletRequest()).landlord())
                .flatMap(landlords::find);
    }

    private static ServerResponse home() {
        return ServerResponse.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/")
                .build();
    }
}
