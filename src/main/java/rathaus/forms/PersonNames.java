package rathaus.forms;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The characters of names of persons: DIN 91379:2022-08, datatype A (letters and the signs that occur in names), which every
 * German register must be able to store. Some letters exist only as a sequence of base and combining marks.
 */
final class PersonNames {

    /** Single code points and ranges, hexadecimal. */
    private static final String SINGLE = """
            0020 0027 002C-002E 0041-005A 0060-007A 007E 00A8 00B4 00B7 00C0-00D6 00D8-00F6 00F8-017E 0187-0188
            018F 0197 01A0-01A1 01AF-01B0 01B7 01CD-01DC 01DE-01DF 01E2-01F0 01F4-01F5 01F8-01FF 0212-0213
            0218-021B 021E-021F 0227-0233 0259 0268 0292 02B9-02BA 02BE-02BF 02C8 02CC 1E02-1E03 1E06-1E07
            1E0A-1E11 1E17 1E1C-1E2B 1E2F-1E37 1E3A-1E3B 1E40-1E49 1E52-1E5B 1E5E-1E63 1E6A-1E6F 1E80-1E87
            1E8C-1E97 1E9E 1EA0-1EF9 2019 2021
            """;

    /** Sequences: bases, then the marks that follow. */
    private static final String SEQUENCES = """
            0043,0046,0047,004B,004D,0050,0053,0054,005A,0063,0066,0067,006B,006D,0070,0073,0074,007A+0300
            004A,006A,00FF,012A,012B+0301 0044,004B,004C,004D,004E,0064,006B,006C,006D,006E+0302
            0043,0046,0048,004B,004E,0050,0053,0054,005A,0063,0066,0068,006B,006E,0070,0073,0074,007A,00DB,00FB,1E32,1E33,1E62,1E63,1E6C,1E6D,1EE4,1EE5+0304
            0043,004D,004E,0052,005A,0063,006D,006E,0072,007A,00C7,00E7+0306 004B,0055,006B,0075+0307
            0043,0054,005A,0063,007A,1EA0,1EA1,1ECC,1ECD,1EE4,1EE5+0308 0041,0061+030B 004A+030C 0113,014D+030D
            004D,006D+0310 0043,004B,0050,0054,0063,006B,0070,0074,010C,010D+0315 004B,0054,006B,0074+031B
            0053,0073+031B+0304 0043,0050,0063,0070,010C,010D+0323 004C,0052,006C,0072+0325
            004C,0052,006C,0072+0325+0304 0043,0048,004B,004C,004E,0063,0068,006B,006C,006E,017D,017E+0326
            005A,007A,017D,017E+0327 0043,0063+0328+0306 0048,0053,0073+0331 004B+035F+0048 004B,006B+035F+0068
            """;

    private static final BitSet LETTERS = letters();
    private static final Set<String> COMBINED = combined();

    private PersonNames() {}

    /** Whether every character may stand in a name; the text must be NFC. */
    static boolean consistsOfNameCharacters(String text) {
        int at = 0;
        while (at < text.length()) {
            int step = sequenceLength(text, at);
            if (step == 0) {
                if (!LETTERS.get(text.charAt(at))) {
                    return false;
                }
                step = 1;
            }
            at += step;
        }
        return true;
    }

    /** Whether there is a letter at all. */
    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static int sequenceLength(String text, int at) {
        for (int length = 3; length >= 2; length--) {
            if (at + length <= text.length() && COMBINED.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static BitSet letters() {
        BitSet letters = new BitSet();
        for (String range : SINGLE.strip().split("\\s+")) {
            String[] ends = range.split("-");
            letters.set(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16) + 1);
        }
        return letters;
    }

    private static Set<String> combined() {
        Set<String> combined = new HashSet<>();
        for (String sequence : SEQUENCES.strip().split("\\s+")) {
            String[] parts = sequence.split("\\+");
            StringBuilder marks = new StringBuilder();
            Arrays.stream(parts).skip(1).forEach(mark -> marks.appendCodePoint(Integer.parseInt(mark, 16)));
            for (String base : parts[0].split(",")) {
                combined.add(Character.toString(Integer.parseInt(base, 16)) + marks);
            }
        }
        return combined;
    }
}
