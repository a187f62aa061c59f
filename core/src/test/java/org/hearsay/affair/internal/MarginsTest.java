package org.hearsay.affair.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearsay.affair.AffairModel;
import org.hearsay.affair.Coverage;
import org.hearsay.document.DocumentId;
import org.hearsay.text.Edtf;
import org.junit.jupiter.api.Test;

class MarginsTest {

    private static final List<String> WORDS = List.of(
            "dam",
            "flood",
            "inquiry",
            "market",
            "striker",
            "goal",
            "poet",
            "court",
            "Vellmar",
            "Orrin",
            "Tessa Quill",
            "Joss Hamlin",
            "Ferrow",
            "Port Cassel",
            "Ilmar Dehn",
            "Sunnvik",
            "Arvo Melk",
            "gates",
            "engineer");

    /** Invented reports of few words, some without a day, some of one numbered report. */
    private static List<Coverage> pile(int size, Random random) {
        var pile = new ArrayList<Coverage>();
        for (int i = 0; i < size; i++) {
            var text = new StringBuilder();
            for (int w = 0; w < 3 + random.nextInt(12); w++) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(w % 5 == 4 ? ".\n" : " ");
            }
            String day = "20%02d-%02d-11".formatted(31 + random.nextInt(2), 1 + random.nextInt(9));
            pile.add(new Coverage(
                    new DocumentId("d" + i),
                    Optional.empty(),
                    random.nextInt(5) == 0 ? Optional.empty() : Edtf.find(day),
                    text.toString(),
                    random.nextInt(4) == 0 ? Set.of("R-" + random.nextInt(3)) : Set.of()));
        }
        return pile;
    }

    @Test
    void aMarginIsThatOfTheSignsToTheLastBit() {
        AffairModel model = AffairModel.english();
        var reports = new Reports(pile(120, new Random(5)), List.of());
        var signs = new PairSigns(reports);
        var margins = new Margins(reports, model);
        int above = 0;
        for (int a = 0; a < reports.size(); a++) {
            for (int b = a + 1; b < reports.size(); b++) {
                double margin = model.margin(signs.of(a, b));
                assertEquals(margin, margins.of(a, b));
                // what is not above 0 need not be known exactly
                assertEquals(Math.max(0, margin), Math.max(0, margins.above(a, b)));
                above += margin > 0 ? 1 : 0;
            }
        }
        assertTrue(above > 50, above + " pairs above the line");
    }
}
