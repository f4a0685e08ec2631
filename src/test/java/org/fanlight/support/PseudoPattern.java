package org.fanlight.support;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;

/** Rewrites the words of a message and leaves its placeholders and plurals as they are. */
final class PseudoPattern {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    private static final String PADDING = " öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ";

    // Marks and an override turn each word round, as CLDR's own pseudo-locale does.
    private static final String TURN = "\u200F\u202E";
    private static final String TURN_BACK = "\u202C\u200F";

    private final MessagePattern pattern;
    private final boolean mirrored;

    private PseudoPattern(String text, boolean mirrored) {
        this.pattern = new MessagePattern(text);
        this.mirrored = mirrored;
    }

    static String of(String text, boolean mirrored) {
        PseudoPattern pseudo = new PseudoPattern(text, mirrored);
        return '⟦' + pseudo.message(0) + pseudo.words(padding(text.length())) + '⟧';
    }

    private static String padding(int length) {
        int wanted = Math.max(3, length * 4 / 10);
        return PADDING.repeat(1 + wanted / PADDING.length()).substring(0, wanted);
    }

    /** The message that starts at this part, nested ones with it. */
    private String message(int start) {
        StringBuilder rewritten = new StringBuilder();
        int said = pattern.getPart(start).getLimit();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i <= end; i++) {
            Part part = pattern.getPart(i);
            rewritten.append(words(pattern.getPatternString().substring(said, part.getIndex())));
            said = part.getLimit();
            if (part.getType() == Part.Type.ARG_START) {
                int limit = pattern.getLimitPartIndex(i);
                rewritten.append(argument(i, limit));
                i = limit;
                said = pattern.getPart(limit).getLimit();
            } else if (i < end) {
                rewritten.append(pattern.getSubstring(part));
            }
        }
        return rewritten.toString();
    }

    /** A placeholder as it stands, but for the messages inside it. */
    private String argument(int start, int limit) {
        StringBuilder copied = new StringBuilder();
        int said = pattern.getPart(start).getIndex();
        for (int i = start + 1; i < limit; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.MSG_START) {
                copied.append(pattern.getPatternString(), said, part.getLimit()).append(message(i));
                i = pattern.getLimitPartIndex(i);
                said = pattern.getPart(i).getIndex();
            }
        }
        return copied.append(
                        pattern.getPatternString(), said, pattern.getPart(limit).getLimit())
                .toString();
    }

    private String words(String text) {
        StringBuilder accented = new StringBuilder();
        boolean turned = false;
        for (char c : text.toCharArray()) {
            boolean letter = Character.isLetter(c);
            if (mirrored && letter != turned) {
                accented.append(letter ? TURN : TURN_BACK);
                turned = letter;
            }
            int plain = PLAIN.indexOf(c);
            accented.append(plain < 0 ? c : ACCENTED.charAt(plain));
        }
        return turned ? accented.append(TURN_BACK).toString() : accented.toString();
    }
}
