package corridor.report;

/** What a picture has no room for, told in its note with the file that has it. */
final class LeftOut {

    private LeftOut() {}

    /**
     * @param file that has all of them
     * @return the end of a note; empty where all are drawn
     */
    static String scenarios(int all, int drawn, String file, Texts words) {
        return end("left-out.scenarios", all, drawn, file, words);
    }

    /** The same of rows. */
    static String rows(int all, int drawn, String file, Texts words) {
        return end("left-out.rows", all, drawn, file, words);
    }

    private static String end(String key, int all, int drawn, String file, Texts words) {
        return all <= drawn ? "" : words.get(key, String.valueOf(all - drawn), file);
    }
}
