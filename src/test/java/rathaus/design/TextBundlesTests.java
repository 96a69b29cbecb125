package rathaus.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextBundlesTests {

    @Nested
    class OfTheProduct {

        private final TextBundles texts = new TextBundles(SourceTree.PRODUCT);

        @Test
        void haveEveryTextThatPagesAskFor() {
            assertThat(texts.missing()).isEmpty();
        }

        @Test
        void haveNoTextThatNobodyAsksFor() {
            assertThat(texts.unused()).isEmpty();
        }

        @Test
        void belongToTheirModule() {
            assertThat(texts.misplaced()).isEmpty();
        }

        @Test
        void areCompleteInGermanAndEveryOtherLanguage() {
            assertThat(texts.oneSided()).isEmpty();
        }

        @Test
        void haveTheSamePlaceholdersInAllLanguages() {
            assertThat(texts.inconsistent()).isEmpty();
        }

        @Test
        void areWellFormed() {
            assertThat(texts.broken()).isEmpty();
        }
    }

    @Nested
    class MadeWrongOnPurpose {

        private static TextBundles wrong(Path folder) {
            return new TextBundles(SourceTree.of(
                    folder,
                    Map.of(
                            "java/rathaus/fruit/Basket.java",
                            "class Basket { String a = text(\"fruit.basket.title\"); String b = text(\"fruit.kind.\" + kind);"
                                    + " String c = text(\"fruit.gone\"); String d = \"fruit.also.gone\"; }",
                            "resources/messages/fruit.properties",
                            "fruit.basket.title=Korb mit {0}\nfruit.kind.apple=Apfel\nfruit.left=\u00DCbrig\nbread.x=Brot\n"
                                    + "fruit.kind.apple=Noch einer\nfruit.kind.pear=Hans' Birne\n",
                            "resources/messages/fruit_en.properties",
                            "fruit.basket.title=Basket\nfruit.kind.apple=App\uFFFDle\nfruit.kind.plum=Plum\n",
                            "resources/messages/fruit_tr.properties",
                            "fruit.left=Sol\nfruit.kind.pear=Armut\nfruit.basket.title={0}\n")));
        }

        @Test
        void areAllFound(@TempDir Path folder) {
            TextBundles texts = wrong(folder);

            assertThat(texts.missing()).containsExactly("fruit.also.gone", "fruit.gone");
            assertThat(texts.unused()).containsExactly("bread.x", "fruit.left");
            assertThat(texts.misplaced()).containsExactly("fruit: bread.x");
            assertThat(texts.oneSided())
                    .containsExactlyInAnyOrder(
                            "bread.x",
                            "fruit.kind.pear",
                            "fruit.kind.plum",
                            "fruit.left",
                            "bread.x",
                            "fruit.kind.apple");
            assertThat(texts.inconsistent()).containsExactly("fruit_en: fruit.basket.title");
            assertThat(texts.broken())
                    .containsExactly(
                            "fruit: fruit.kind.pear",
                            "fruit_en: fruit.kind.apple",
                            "fruit.properties twice: fruit.kind.apple");
        }
    }
}
