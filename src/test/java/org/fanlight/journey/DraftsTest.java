package org.fanlight.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.ui.VisitLeft;
import org.fanlight.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@FanlightTest
class DraftsTest {

    private final String handle = UUID.randomUUID().toString();

    @Autowired
    Drafts drafts;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient database;

    @Autowired
    ChangeableClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @AfterEach
    void itIsNow() {
        clock.reset();
    }

    @Test
    void every_answer_is_there_again_with_the_same_handle() {
        Draft draft = begin();
        drafts.keep(draft, handle, "what", Answer.said("مجھے ڈر لگتا ہے 😟"));
        drafts.keep(draft, handle, "violence", Answer.chosen("threat", "weapon"));
        drafts.keep(draft, handle, "what", Answer.said("They came again 😟"));
        drafts.moveTo(draft, handle, "way/where");
        Draft again = begin();
        assertThat(again.answers().of("what").words()).isEqualTo("They came again 😟");
        assertThat(again.answers().of("violence").choices()).containsExactly("threat", "weapon");
        assertThat(again.at()).isEqualTo("way/where");
        assertThat(drafts.find("report", UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void nobody_opens_it_without_the_handle_not_even_with_the_database_and_the_master_key() {
        Draft draft = begin();
        drafts.keep(draft, handle, "what", Answer.said("canary words"));
        assertThatThrownBy(() -> vault.key(draft.id())).isInstanceOf(Vault.Broken.class);
        assertThatThrownBy(() -> vault.key(draft.id(), "another handle")).isInstanceOf(Vault.Broken.class);
        database.sql("select answer from draft_answer where draft = ?")
                .param(draft.id().toString())
                .query(byte[].class)
                .list()
                .forEach(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("canary", "what"));
    }

    @Test
    void two_tabs_lose_no_answer() throws Exception {
        List<Callable<Object>> tabs = List.of("what", "where", "wish", "not_wish", "witnesses", "affected").stream()
                .map(question -> (Callable<Object>) () -> {
                    for (int i = 0; i < 10; i++) {
                        drafts.keep(begin(), handle, question, Answer.said(question + " " + i));
                    }
                    return question;
                })
                .toList();
        try (var executor = Executors.newFixedThreadPool(tabs.size())) {
            for (var tab : executor.invokeAll(tabs)) {
                String question = (String) tab.get();
                assertThat(begin().answers().of(question).words()).isEqualTo(question + " 9");
            }
        }
        assertThat(database.sql("select count(*) from draft where id = ?")
                        .param(begin().id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_was_typed_on_an_old_page_never_overwrites_what_was_answered_since() {
        Draft draft = begin();
        long turn = clock.millis();
        drafts.keepTyped(draft, handle, "what", Answer.said("half a sen"), turn);
        assertThat(begin().answers().of("what").words()).isEqualTo("half a sen");
        clock.forward(Duration.ofSeconds(5));
        drafts.keep(draft, handle, "what", Answer.said("half a sentence, and the rest"));
        drafts.keepTyped(draft, handle, "what", Answer.said("half a sent"), turn);
        assertThat(begin().answers().of("what").words()).isEqualTo("half a sentence, and the rest");
    }

    @Test
    void another_language_or_landlord_keeps_the_answers() {
        Draft draft = begin();
        drafts.keep(draft, handle, "what", Answer.said("the same"));
        drafts.change(draft, "imani", Languages.of("ur"));
        Draft changed = begin();
        assertThat(changed.language().tag()).isEqualTo("ur");
        assertThat(changed.landlord()).isEqualTo("imani");
        assertThat(changed.answers().of("what").words()).isEqualTo("the same");
    }

    @Test
    void after_three_days_untouched_it_is_forgotten_and_a_new_one_can_begin() {
        Draft draft = begin();
        drafts.keep(draft, handle, "what", Answer.said("old"));
        clock.forward(Duration.ofHours(71));
        assertThat(drafts.find("report", handle)).isPresent();
        drafts.keep(draft, handle, "where", Answer.said("touched"));
        clock.forward(Duration.ofHours(71));
        assertThat(drafts.find("report", handle)).isPresent();
        clock.forward(Duration.ofHours(2));
        assertThat(drafts.find("report", handle)).isEmpty();
        assertThat(begin().answers().byQuestion()).isEmpty();
        assertThatThrownBy(() -> vault.key(draft.id(), handle)).isInstanceOf(Vault.Forgotten.class);
    }

    @Test
    void the_job_destroys_the_keys_of_what_is_past_its_time() {
        Draft draft = begin();
        clock.forward(Duration.ofHours(73));
        while (drafts.forgetOld() > 0) {}
        assertThatThrownBy(() -> vault.key(draft.id(), handle)).isInstanceOf(Vault.Forgotten.class);
    }

    @Test
    void leaving_the_site_forgets_at_once() {
        Draft draft = begin();
        drafts.keep(draft, handle, "what", Answer.said("gone"));
        events.publishEvent(new VisitLeft(handle));
        assertThat(drafts.find("report", handle)).isEmpty();
        assertThatThrownBy(() -> vault.key(draft.id(), handle)).isInstanceOf(Vault.Forgotten.class);
    }

    private Draft begin() {
        return drafts.begin("report", handle, "hexagon", Language.ENGLISH);
    }
}
