package rathaus.identity.web;

import rathaus.design.Frame;
import rathaus.design.Page;

/**
 * How to set up the second factor.
 *
 * @param secret in groups of four, for typing
 * @param size width and height of the QR code in modules
 * @param modules the dark modules as an SVG path
 */
record EnrolSecondFactorPage(Frame frame, String secret, int size, String modules, String back) implements Page {

    @Override
    public String toString() {
        return "EnrolSecondFactorPage";
    }
}
