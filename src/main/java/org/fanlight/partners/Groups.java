package org.fanlight.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.landlord.Homes;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Partnering;
import org.fanlight.partners.PartnerRefused.Why;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The groups a landlord takes part in, and areas with many homes where it takes part in none. */
@Service
public class Groups {

    /** An area with a twentieth of the homes has many. */
    private static final int MANY = 20;

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Homes homes;
    private final Landlords landlords;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    Groups(JdbcClient database, Homes homes, Landlords landlords, CurrentPerson person, Record record, Clock clock) {
        this.database = database;
        this.homes = homes;
        this.landlords = landlords;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** An area with many homes and no group (HEX-A1.1.2). */
    public record Gap(String area, int homes) {}

    /** The kinds of group the policy names. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    public List<String> codes() {
        return landlords.current(mine()).part(Partnering.class).groups();
    }

    /** All of the landlord's groups. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Group> all() {
        return database.sql("select * from partner_group where landlord = ? order by code, id")
                .param(mine())
                .query((row, n) -> new Group(
                        UUID.fromString(row.getString("id")),
                        row.getString("code"),
                        row.getObject("since", LocalDate.class),
                        json.readValue(row.getString("facts"), Group.Facts.class)))
                .list();
    }

    /** Those of one area, as every colleague sees them on a case there (HEX-3.3c). */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Group> in(String area) {
        return all().stream().filter(group -> group.serves(area)).toList();
    }

    /** One of them. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Optional<Group> find(UUID id) {
        return all().stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** Adds a group. @throws PartnerRefused when the policy names no such group, or its name is missing */
    @PreAuthorize("hasAnyRole('SENIOR', 'ADMINISTRATOR')")
    @Transactional
    public UUID add(String code, Group.Facts facts) {
        if (!codes().contains(code)) {
            throw new PartnerRefused(Why.NO_GROUP);
        }
        if (facts.name().isBlank() || facts.name().length() > 200 || facts.cycle() < 0 || facts.cycle() > 24) {
            throw new PartnerRefused(Why.NO_WORDS);
        }
        UUID id = Ids.next();
        database.sql("insert into partner_group (id, landlord, code, since, facts) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(mine())
                .param(code)
                .param(LocalDate.ofInstant(clock.instant(), London.ZONE))
                .param(json.writeValueAsString(facts))
                .update();
        record.note(Deed.ADDED, "group", id, code);
        return id;
    }

    /** Areas with many homes where the landlord takes part in no group, the largest first. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Gap> gaps() {
        if (codes().isEmpty()) {
            return List.of();
        }
        var perArea = homes.perArea(mine());
        int all = perArea.values().stream().mapToInt(Integer::intValue).sum();
        return perArea.entrySet().stream()
                .filter(one -> one.getValue() * MANY >= all)
                .filter(one -> in(one.getKey()).isEmpty())
                .map(one -> new Gap(one.getKey(), one.getValue()))
                .sorted(java.util.Comparator.comparingInt(Gap::homes).reversed())
                .toList();
    }

    private String mine() {
        return person.staff().landlord();
    }
}
