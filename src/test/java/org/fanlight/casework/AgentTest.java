package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.consent.NewConsent;
import org.fanlight.casework.consent.SharingDesk;
import org.fanlight.casework.consent.SharingRefused;
import org.fanlight.casework.progress.Consent.How;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.referral.AgentDesk;
import org.fanlight.casework.referral.AgentDesk.State;
import org.fanlight.casework.referral.NewReferral;
import org.fanlight.casework.referral.ReferralDesk;
import org.fanlight.casework.referral.ReferralRefused;
import org.fanlight.common.London;
import org.fanlight.journey.Answer;
import org.fanlight.partners.Directory;
import org.fanlight.partners.SomeAgency;
import org.fanlight.report.Receipt;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Homes that somebody else manages. */
@FanlightTest
class AgentTest {

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    AgentDesk agents;

    @Autowired
    ReferralDesk referrals;

    @Autowired
    SharingDesk sharing;

    @Autowired
    Directory directory;

    @Autowired
    TaskDesk tasks;

    @Autowired
    JdbcClient database;

    @Test
    @Keeps("OHG-6a")
    void in_a_managed_block_the_agents_policy_is_named_and_the_agent_hears_of_it_with_consent() {
        for (String landlord : List.of("one_housing", "hexagon")) {
            Receipt receipt = managed(landlord);
            UUID id = some.of(receipt);
            As officer = As.officer(landlord);
            if (landlord.equals("hexagon")) {
                assertThat(officer.gets(() -> agents.policyOf(id))).isEmpty();
                continue;
            }
            assertThat(officer.gets(() -> agents.policyOf(id))).contains("Invented Managers");
            UUID agent = SomeAgency.add(directory, landlord, "managing_agent", SomeAgency.open("Invented Managers"));
            var alert = new NewReferral(agent, "Something happened in the block", false, null, false, false);
            assertThatThrownBy(() -> officer.gets(() -> referrals.refer(id, receipt.partyId(), alert)))
                    .isInstanceOf(SharingRefused.class);
            officer.does(() -> sharing.allow(
                    id,
                    receipt.partyId(),
                    new NewConsent(
                            "managing_agent",
                            Purpose.REFERRAL,
                            "That it happened",
                            How.SPOKEN,
                            LocalDate.now(London.ZONE).plusDays(9))));
            officer.gets(() -> referrals.refer(id, receipt.partyId(), alert));
            assertThat(officer.gets(() -> referrals.of(id))).hasSize(1);
            UUID unmanaged = some.open(landlord, SomeCase.quiet());
            assertThat(officer.gets(() -> agents.policyOf(unmanaged))).isEmpty();
        }
    }

    @Test
    @Keeps("OHG-6b")
    void legal_action_of_an_agent_on_our_tenant_is_blocked_until_a_manager_approved_it() {
        for (String landlord : List.of("one_housing", "hexagon")) {
            UUID id = some.open(landlord, SomeCase.quiet());
            As officer = As.officer(landlord);
            As manager = As.manager(landlord);
            UUID request = officer.gets(() -> agents.ask(id, "Invented Managers", "Notice seeking possession"));
            if (landlord.equals("hexagon")) {
                assertThat(state(officer, id)).isEqualTo(State.NOT_NEEDED);
                continue;
            }
            assertThat(state(officer, id)).isEqualTo(State.BLOCKED);
            assertThat(state(officer, id).mayGoAhead()).isFalse();
            assertThat(officer.gets(() -> tasks.of(id)))
                    .filteredOn(task -> "decide-agent".equals(task.code()))
                    .singleElement()
                    .returns(false, TaskDesk.Task::isDoneByHand);
            assertThatThrownBy(() -> officer.does(() -> agents.decide(id, request, true, "Fair")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> manager.does(() -> agents.decide(id, request, true, " ")))
                    .isInstanceOf(ReferralRefused.class);
            assertThat(state(officer, id)).isEqualTo(State.BLOCKED);
            manager.does(() -> agents.decide(id, request, true, "Fair"));
            assertThat(state(officer, id).mayGoAhead()).isTrue();
            assertThat(officer.gets(() -> agents.of(id)).getFirst())
                    .satisfies(one -> assertThat(one.decidedAt()).isNotNull())
                    .returns(manager.who().id(), AgentDesk.Asked::decidedBy);
            UUID second = officer.gets(() -> agents.ask(id, "Invented Managers", "Injunction"));
            manager.does(() -> agents.decide(id, second, false, "Not yet"));
            assertThat(state(officer, id).mayGoAhead()).isFalse();
        }
    }

    private State state(As who, UUID id) {
        return who.gets(() -> agents.of(id)).getFirst().state();
    }

    private Receipt managed(String landlord) {
        String uprn = "AGENT-" + landlord;
        database.sql("delete from home where uprn = ?").param(uprn).update();
        database.sql("""
                insert into home (id, landlord, uprn, address, postcode, area, section, agent, words, imported_at)
                values (uuid(), ?, ?, '79 Steward Court', 'SE98 9WF', '', 'all', 'Invented Managers',
                  '79 steward court', now(6))""").param(landlord).param(uprn).update();
        return some.send(landlord, SomeCase.quiet().with("where", Answer.said("79 Steward Court SE98 9WF")));
    }
}
