package rathaus.documents.openhtmltopdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import rathaus.documents.Arms;
import rathaus.kernel.Actor;

/** Arms that nobody can change. */
record FixedArms(Optional<Picture> shown) implements Arms {

    static final FixedArms NONE = new FixedArms(Optional.empty());

    static FixedArms of(int width, int height, String alternative) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(width / 4, height / 8, width / 2, height * 3 / 4);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FixedArms(Optional.of(new Picture(out.toByteArray(), width, height, alternative)));
    }

    @Override
    public Optional<Kept> latest() {
        return shown.map(picture -> new Kept(1, Optional.of(picture)));
    }

    @Override
    public Outcome replace(Actor.Staff administrator, byte[] file, String alternative, int seen) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome remove(Actor.Staff administrator, int seen) {
        throw new UnsupportedOperationException();
    }
}
