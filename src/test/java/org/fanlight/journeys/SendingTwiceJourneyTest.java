package org.fanlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@FanlightTest
class SendingTwiceJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient database;

    private int before;

    @BeforeEach
    void count() {
        before = reports();
    }

    @Test
    void two_clicks_make_one_report() {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = ready(phone);
            tenant.page().locator("[data-act]").dblclick();
            tenant.sees("report.receipt.heading");
            assertThat(reports() - before).isEqualTo(1);
        }
    }

    @Test
    void two_tabs_make_one_report_and_show_the_same_receipt() {
        try (Device phone = Device.phone(port)) {
            Tenant first = ready(phone);
            Tenant second = first.inNewTab(phone);
            second.page().navigate("/tell-us");
            second.sees("journey.ready.heading");
            first.page().evaluate("document.querySelector('[data-act]').click()");
            second.goesOn().sees("report.receipt.heading");
            first.sees("report.receipt.heading");
            assertThat(second.reference()).isEqualTo(first.reference());
            assertThat(second.code()).isEqualTo(first.code());
            assertThat(reports() - before).isEqualTo(1);
        }
    }

    @Test
    void after_sending_neither_back_nor_a_reload_sends_again() {
        try (Device phone = Device.phone(port)) {
            Tenant tenant = ready(phone);
            tenant.sends();
            String reference = tenant.reference();
            tenant.page().evaluate("history.back()");
            tenant.page().navigate("/tell-us");
            tenant.sees("report.receipt.heading");
            assertThat(tenant.reference()).isEqualTo(reference);
            assertThat(reports() - before).isEqualTo(1);
        }
    }

    private Tenant ready(Device phone) {
        return Tenant.at(phone, texts)
                .hurrying()
                .opens("hexagon", Language.ENGLISH)
                .starts()
                .tellsShortly("me", "They put rubbish in front of my door.", "Elm House")
                .answers("identity", "anonymous")
                .sees("journey.ready.heading");
    }

    private int reports() {
        return database.sql("select count(*) from report").query(Integer.class).single();
    }
}
