package rathaus.sharing;

/** One rule about the sense of a package that can be read; its structure and references have been checked before. Never throws. */
interface LintRule {

    /** Checks the package and reports what it finds. */
    void check(LintTarget target, LintReport report);
}
