package org.sitrep.coder.text;

import java.util.Locale;
import opennlp.tools.postag.POSContextGenerator;

/** The signs by which the tagger decides on a word: itself and its neighbours, their classes, and the tags before it. */
final class TagContext implements POSContextGenerator {
    private static final String EDGE = "*";
    private static final int LONGEST_ENDING = 4;

    private final WordClasses classes;

    TagContext(WordClasses classes) {
        this.classes = classes;
    }

    @Override
    public String[] getContext(int i, String[] words, String[] tags, Object[] none) {
        String word = lower(words, i);
        String before = lower(words, i - 1);
        String after = lower(words, i + 1);
        String kind = classes.of(word);
        String kindBefore = classes.of(before);
        String kindAfter = classes.of(after);
        String tag = i > 0 ? tags[i - 1] : EDGE;
        String twoTags = (i > 1 ? tags[i - 2] : EDGE) + ' ' + tag;
        String shape = shape(words[i], i);
        return new String[] {
            "w=" + word,
            "s=" + shape,
            "ws=" + word + ' ' + shape,
            "e2=" + ending(word, 2),
            "e3=" + ending(word, 3),
            "e4=" + ending(word, LONGEST_ENDING),
            "b3=" + word.substring(0, Math.min(3, word.length())),
            "k=" + kind,
            "ks=" + kind + ' ' + shape,
            "t=" + tag,
            "tt=" + twoTags,
            "tk=" + tag + ' ' + kind,
            "tw=" + tag + ' ' + word,
            "ttk=" + twoTags + ' ' + kind,
            "te=" + tag + ' ' + ending(word, 3),
            "-w=" + before,
            "+w=" + after,
            "-ww=" + before + ' ' + word,
            "+ww=" + word + ' ' + after,
            "--w=" + lower(words, i - 2),
            "++w=" + lower(words, i + 2),
            "-k=" + kindBefore,
            "+k=" + kindAfter,
            "+s=" + (i + 1 < words.length ? shape(words[i + 1], i + 1) : EDGE),
            "-kk=" + kindBefore + ' ' + kind,
            "+kk=" + kind + ' ' + kindAfter,
            "tk+k=" + tag + ' ' + kind + ' ' + kindAfter,
            "+kkk=" + kind + ' ' + kindAfter + ' ' + classes.of(lower(words, i + 2)),
            "++k=" + classes.of(lower(words, i + 2)),
        };
    }

    private static String lower(String[] words, int i) {
        return i < 0 || i >= words.length ? EDGE : words[i].toLowerCase(Locale.ROOT);
    }

    private static String ending(String word, int length) {
        return word.substring(Math.max(0, word.length() - length));
    }

    /** How it is written; a capital says less where a sentence begins. */
    private static String shape(String word, int i) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return "9";
        }
        if (!Character.isUpperCase(first)) {
            return word.indexOf('-') > 0 ? "a-" : "a";
        }
        boolean more = word.length() > 1 && word.chars().skip(1).anyMatch(Character::isUpperCase);
        return (i == 0 ? "^" : "") + (more ? "AA" : "A");
    }
}
