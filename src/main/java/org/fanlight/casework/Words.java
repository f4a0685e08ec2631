package org.fanlight.casework;

/** Words that somebody typed, before they are kept. */
final class Words {

    private Words() {}

    /**
     * The words without blanks around them.
     *
     * @throws IllegalArgumentException when there are none, or too many; the screen checks first and says it kindly
     */
    static String checked(String words, int longest) {
        String kept = words.strip();
        if (kept.isEmpty() || kept.length() > longest) {
            throw new IllegalArgumentException("words missing or too long");
        }
        return kept;
    }
}
