package rathaus.records;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/** E-mails as files, written by hand. */
public final class Mails {

    private Mails() {}

    /** A mail with a picture and with something that nobody takes in. */
    public static byte[] withAttachments() {
        return text("""
                From: =?UTF-8?Q?J=C3=BCrgen_Beispiel?= <juergen@example.org>
                To: Ordnungsamt <ordnungsamt@example.org>
                Subject: =?UTF-8?Q?Baum_droht_zu_st=C3=BCrzen?=
                Date: Fri, 20 Nov 2026 08:15:00 +0100
                Message-ID: <1@example.org>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="grenze"

                --grenze
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                Guten Tag,

                der Baum vor Haus Nr. 3 neigt sich. Bild anbei.
                --grenze
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="Baum.png"
                Content-Transfer-Encoding: base64

                %s
                --grenze
                Content-Type: application/x-msdownload
                Content-Disposition: attachment; filename="bild.exe"
                Content-Transfer-Encoding: base64

                TVqQAAMAAAAEAAAA
                --grenze--
                """.formatted(Base64.getMimeEncoder().encodeToString(picture())));
    }

    /** A mail with words in a script that the fonts of letters lack. */
    public static byte[] inForeignScript() {
        return text("""
                From: someone@example.org
                To: amt@example.org
                Subject: Frage
                Date: Fri, 20 Nov 2026 08:15:00 +0100
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                \u3053\u3093\u306b\u3061\u306f
                """);
    }

    /** A small picture. */
    public static byte[] picture() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] text(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
