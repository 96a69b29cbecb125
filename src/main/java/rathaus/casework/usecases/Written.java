package rathaus.casework.usecases;

/** A finished letter. */
record Written(String title, byte[] pdf) {

    static final int LONGEST_TITLE = 200;

    Written {
        title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    @Override
    public String toString() {
        return "Written";
    }
}
