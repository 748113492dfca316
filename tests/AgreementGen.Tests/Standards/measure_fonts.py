"""Writes src/AgreementGen/Standards/TextMetrics.Table.cs: the advance widths of Times New Roman.

They are measured on Tinos (Debian: fonts-croscore), whose glyphs have the widths of Times New Roman by design and which
has every Vietnamese letter. Run from the root of the repository with python3-fonttools installed:

    python3 tests/AgreementGen.Tests/Standards/measure_fonts.py /usr/share/fonts/truetype/croscore
"""

import sys
from fontTools.ttLib import TTFont

FACES = ["Regular", "Bold", "Italic", "BoldItalic"]
# First and last code point of each run of neighbours that every face has.
RANGES = [
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x017F),  # Latin-1, Latin Extended-A: most Vietnamese letters without a second mark
    (0x01A0, 0x01A1),  # Ơ ơ
    (0x01AF, 0x01B0),  # Ư ư
    (0x1EA0, 0x1EF9),  # Vietnamese letters with a tone mark
    (0x2010, 0x2027),  # dashes, quotation marks, bullet, ellipsis
    (0x202F, 0x203A),  # narrow space, per mille, primes, angle quotation marks
    (0x20AB, 0x20AC),  # ₫ €
    (0x2116, 0x2116),  # №
    (0x2122, 0x2122),  # ™
    (0x2190, 0x2195),  # arrows
    (0x2212, 0x2212),  # −
    (0x2260, 0x2265),  # ≠ ≡ ≤ ≥
    (0x25CF, 0x25CF),  # ●
]


def main(folder):
    lines = [
        "namespace AgreementGen.Standards;",
        "",
        "// Written by tests/AgreementGen.Tests/Standards/measure_fonts.py; widths in 1/2048 of the size.",
        "public static partial class TextMetrics",
        "{",
        "    /// <summary>First and last character of each run of the tables.</summary>",
        "    // csharpier-ignore",
        "    private static ReadOnlySpan<char> Runs =>",
        "    [",
    ]
    lines += [f"        '\\u{first:04X}', '\\u{last:04X}'," for first, last in RANGES]
    lines += ["    ];"]
    for face in FACES:
        font = TTFont(f"{folder}/Tinos-{face}.ttf")
        assert font["head"].unitsPerEm == 2048
        glyphs, metrics = font.getBestCmap(), font["hmtx"]
        widths = [
            metrics[glyphs[code]][0] if code in glyphs else metrics["o"][0]
            for first, last in RANGES
            for code in range(first, last + 1)
        ]
        lines += ["", "    // csharpier-ignore", f"    private static ReadOnlySpan<ushort> {face} =>", "    ["]
        lines += ["        " + " ".join(f"{w}," for w in widths[i : i + 20]) for i in range(0, len(widths), 20)]
        lines += ["    ];"]
    lines += ["}", ""]
    with open("src/AgreementGen/Standards/TextMetrics.Table.cs", "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines))


main(sys.argv[1])
