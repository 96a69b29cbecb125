package rathaus.casework;

/**
 * That another body is competent and gets the Antrag.
 *
 * @param body its name: {@code Landrat des Wetteraukreises, Ausländerbehörde}
 * @param reason why this office is not competent, for the file
 * @param words what the clerk adds for the applicant; may be empty
 */
public record Forwarding(String body, String reason, String words) {

    @Override
    public String toString() {
        return "Forwarding";
    }
}
