package org.fanlight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.fanlight.common.Language;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Draft;
import org.fanlight.journey.Drafts;
import org.fanlight.support.FanlightTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@FanlightTest
class FirstByteTest {

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Test
    void what_somebody_wrote_never_becomes_part_of_the_pages_scripts() throws Exception {
        String clean = page(answered("words"));
        for (String words : new String[] {
            "</script><img src=x onerror=alert(1)>", "</SCRIPT ><b>", "<!--<script>", "<ScRiPt>alert(1)</sCrIpT>"
        }) {
            String page = page(answered(words));
            assertThat(page).doesNotContain(words);
            var document = Jsoup.parse(page);
            assertThat(document.select("img, b")).isEmpty();
            assertThat(document.select("script"))
                    .hasSameSizeAs(Jsoup.parse(clean).select("script"));
        }
    }

    private String answered(String words) {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String handle = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Draft draft = drafts.begin("report", handle, "hexagon", Language.ENGLISH);
        drafts.keep(draft, handle, "danger", Answer.chosen("no"));
        drafts.keep(draft, handle, "what", Answer.said(words));
        drafts.moveTo(draft, handle, "way/what");
        return handle;
    }

    private String page(String handle) throws Exception {
        String page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/tell-us"))
                                .header("Cookie", "f=" + handle + ".en-GB.100.hexagon")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(page).contains("What happened?");
        return page;
    }
}
