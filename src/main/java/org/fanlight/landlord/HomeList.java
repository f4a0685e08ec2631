package org.fanlight.landlord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds homes in the table of them. */
@Component
class HomeList {

    /** More than these at one place is no answer, only a list of neighbours. */
    private static final int MOST = 50;

    /** Words so frequent that the index leaves them out. */
    private static final Set<String> UNINDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "was", "what", "when", "where", "who",
            "will", "with", "und", "www");

    private final JdbcClient database;

    HomeList(JdbcClient database) {
        this.database = database;
    }

    Optional<Home> find(UUID id) {
        return database.sql("select * from home where id = ?")
                .param(id.toString())
                .query(HomeList::home)
                .optional();
    }

    List<Home> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql("select * from home where id in (:ids) order by address, id")
                        .param("ids", ids.stream().map(UUID::toString).toList())
                        .query(HomeList::home)
                        .list();
    }

    /** How many homes there are in each of the landlord's areas. */
    Map<String, Integer> perArea(String landlord) {
        Map<String, Integer> counts = new TreeMap<>();
        database.sql("select area, count(*) as homes from home where landlord = ? and area <> '' group by area")
                .param(landlord)
                .query((row, n) -> counts.put(row.getString("area"), row.getInt("homes")))
                .list();
        return counts;
    }

    /** Homes that hold every word typed, and lie at the postcode when one was typed. */
    List<Home> matching(String typed, @Nullable String landlord) {
        String bounded = typed.length() > 300 ? typed.substring(0, 300) : typed;
        List<String> words = HomeWords.words(bounded);
        Optional<String> postcode = HomeWords.postcode(bounded);
        if (postcode.isPresent()) {
            List<Home> there = atPostcode(postcode.get(), landlord);
            List<Home> exact = holding(there, words);
            // A word too many ("Leicester", "upstairs") must not hide the postcode's homes.
            return (exact.isEmpty() ? there : exact).stream().limit(MOST).toList();
        }
        return holding(withWords(words, landlord), words).stream().limit(MOST).toList();
    }

    List<Home> inArea(String landlord, String area) {
        return database.sql("select * from home where landlord = ? and area = ? order by address limit 1000")
                .param(landlord)
                .param(area)
                .query(HomeList::home)
                .list();
    }

    private List<Home> atPostcode(String postcode, @Nullable String landlord) {
        return database.sql("""
                select * from home where postcode = :postcode and (:landlord is null or landlord = :landlord)
                order by landlord, address limit 500""")
                .param("postcode", postcode)
                .param("landlord", landlord)
                .query(HomeList::home)
                .list();
    }

    private List<Home> withWords(List<String> words, @Nullable String landlord) {
        String wanted = words.stream()
                .filter(word -> word.length() >= 3 && !UNINDEXED.contains(word))
                .map(word -> '+' + word)
                .collect(Collectors.joining(" "));
        // A place is at least two words of which one is a name: "road" alone would match half the list.
        if (wanted.isEmpty() || words.size() < 2) {
            return List.of();
        }
        return database.sql("""
                select * from home where match(words) against (:wanted in boolean mode)
                and (:landlord is null or landlord = :landlord) order by landlord, address limit 2000""")
                .param("wanted", wanted)
                .param("landlord", landlord)
                .query(HomeList::home)
                .list();
    }

    private static List<Home> holding(List<Home> homes, List<String> words) {
        return homes.stream()
                .filter(home -> {
                    List<String> own = HomeWords.words(home.address() + ' ' + home.area());
                    return own.containsAll(words);
                })
                .toList();
    }

    static Home home(ResultSet row, int number) throws SQLException {
        return new Home(
                UUID.fromString(row.getString("id")),
                row.getString("landlord"),
                row.getString("uprn"),
                row.getString("address"),
                row.getString("postcode"),
                row.getString("area"),
                row.getString("section"),
                row.getString("agent"));
    }
}
