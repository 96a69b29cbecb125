package rathaus.tenancy;

/** To which archive the open Kommune offers its closed files (§ 4 HArchivG). */
public interface Archives {

    /** The archive of the open Kommune. */
    Archive ofOpenKommune();

    /**
     * An archive.
     *
     * @param name as messages address it: {@code Stadtarchiv Bad Vilbel}
     * @param standard version of xdomea that it reads: {@code 3.1.0} or {@code 4.0.0}
     */
    record Archive(String name, String standard) {

        public Archive {
            if (name.isBlank() || !standard.matches("3\\.1\\.0|4\\.0\\.0")) {
                throw new IllegalArgumentException("An archive has a name and reads xdomea 3.1.0 or 4.0.0");
            }
        }
    }
}
