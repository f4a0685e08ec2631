package org.fanlight.contact;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.Language;
import org.fanlight.common.Languages;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody's safe-contact profile, sealed with their own key. */
@Repository
class Profiles {

    private final JdbcClient database;
    private final Vault vault;
    private final Numbers numbers;

    Profiles(JdbcClient database, Vault vault, Numbers numbers) {
        this.database = database;
        this.vault = vault;
        this.numbers = numbers;
    }

    /** A profile and whose it is. The number for texts is in it while it is of use. */
    record Profile(UUID party, String landlord, Language language, SafeContact safe, Instant givenAt) {}

    void save(UUID party, String landlord, Language language, SafeContact safe, Instant at) {
        byte[] sealed = vault.key(party).seal(place(party), ProfileDocument.write(safe));
        database.sql("""
                insert into contact_profile (party, landlord, language, profile, given_at) values (?, ?, ?, ?, ?)
                on duplicate key update profile = values(profile), language = values(language), given_at = values(given_at)""")
                .param(party.toString())
                .param(landlord)
                .param(language.tag())
                .param(sealed)
                .param(Timestamp.from(at))
                .update();
    }

    /** Two texts to one person are decided one after the other. */
    void lock(UUID party) {
        database.sql("select party from contact_profile where party = ? for update")
                .param(party.toString())
                .query(String.class)
                .optional();
    }

    Optional<Profile> find(UUID party) {
        return database.sql("select landlord, language, profile, given_at from contact_profile where party = ?")
                .param(party.toString())
                .query((row, n) -> new Profile(
                        party,
                        row.getString("landlord"),
                        Languages.of(row.getString("language")),
                        open(party, row.getBytes("profile")),
                        row.getTimestamp("given_at").toInstant()))
                .optional();
    }

    private SafeContact open(UUID party, byte[] sealed) {
        var textNumber = numbers.current(party).map(Numbers.Number::phone).orElse(null);
        return ProfileDocument.read(vault.key(party).openBytes(place(party), sealed), textNumber);
    }

    private static Place place(UUID party) {
        return new Place("contact_profile", "profile", party);
    }
}
