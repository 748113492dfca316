namespace AgreementGen.Anatomy;

/// <summary>Reads the label of a unit off the beginning of a line. Text may be composed or not, and may have been typed carelessly.</summary>
internal static class LabelReader
{
    /// <summary>Words of labels, folded; longer before shorter.</summary>
    private static readonly (string Word, UnitLevel Level)[] Words =
    [
        ("PHAN", UnitLevel.Part),
        ("CHUONG", UnitLevel.Chapter),
        ("TIEU MUC", UnitLevel.Subsection),
        ("MUC", UnitLevel.Section),
        ("DIEU", UnitLevel.Article),
    ];

    private static readonly string[] Ordinals =
    [
        "THU NHAT",
        "THU HAI",
        "THU BA",
        "THU TU",
        "THU NAM",
        "THU SAU",
        "THU BAY",
        "THU TAM",
        "THU CHIN",
        "THU MUOI",
    ];

    private const string Marks = ".:)-/–—";

    /// <summary>The label; null when the line has none.</summary>
    /// <param name="isStrong">The line is bold or in capitals: a label without its mark is still one.</param>
    public static UnitLabel? Read(ReadOnlySpan<char> line, bool isStrong)
    {
        var scanner = new LabelScanner(line);
        scanner.SkipBlanks();
        if (scanner.IsAtEnd)
            return null;
        var first = scanner.Peek();
        return first == '(' ? Bracketed(scanner)
            : char.IsAsciiDigit(first) ? Counted(scanner)
            : char.IsLetter(first) ? Worded(scanner, isStrong) ?? Roman(scanner) ?? Lettered(scanner)
            : Dash(scanner);
    }

    private static UnitLabel? Worded(LabelScanner scanner, bool isStrong)
    {
        var start = scanner.Position;
        if (!char.IsUpper(scanner.Peek()))
            return null;
        foreach (var (word, level) in Words)
        {
            var inner = scanner;
            if (!inner.Take(word) || !inner.SkipBlanks())
                continue;
            var at = inner.Position;
            if (!TakeNumber(ref inner, level))
                return null;
            var number = inner.Text(at);
            if (inner.PeekWord() is ':' or '.')
                inner.SkipBlanks();
            if (!inner.IsAtEnd && Marks.Contains(inner.Peek(), StringComparison.Ordinal))
                inner.Skip(1);
            else if (!inner.IsAtRest && !(isStrong && inner.IsBlank && char.IsUpper(inner.PeekWord())))
                return null;
            return new UnitLabel(new LabelShape(level, ' ', 0), start, inner.Position - start, number);
        }
        return null;
    }

    private static bool TakeNumber(ref LabelScanner scanner, UnitLevel level)
    {
        if (scanner.TakeDigits(3) > 0)
        {
            // "Điều 5a" was put in between later.
            if (!scanner.IsAtEnd && char.IsAsciiLetterLower(scanner.Peek()))
                scanner.Skip(1);
            return true;
        }
        foreach (var ordinal in Ordinals)
        {
            if (scanner.Take(ordinal))
                return true;
        }
        return scanner.TakeRoman() > 0 || (level == UnitLevel.Part && scanner.TakeCapital());
    }

    private static UnitLabel? Roman(LabelScanner scanner)
    {
        var start = scanner.Position;
        if (scanner.TakeRoman() is 0 or >= 50)
            return null;
        var number = scanner.Text(start);
        if (scanner.IsAtEnd || !".)/-–:".Contains(scanner.Peek(), StringComparison.Ordinal))
            return null;
        var mark = scanner.Peek();
        scanner.Skip(1);
        if (!scanner.IsAtEnd && scanner.Peek() == '-')
            scanner.Skip(1);
        if (scanner.StartsInitial)
            return null;
        if (mark == '.' && scanner.TakeDigits(2) > 0)
            return Decimal(scanner, start, 2);
        return scanner.IsAtRest || scanner.IsBlank || char.IsUpper(scanner.Peek())
            ? new UnitLabel(new LabelShape(UnitLevel.Heading, mark, 0), start, scanner.Position - start, number)
            : null;
    }

    private static UnitLabel? Counted(LabelScanner scanner)
    {
        var start = scanner.Position;
        if (scanner.TakeDigits(3) == 0 || scanner.IsAtEnd)
            return null;
        var number = scanner.Text(start);
        var mark = scanner.Peek();
        if (!".)/-–".Contains(mark, StringComparison.Ordinal))
            return null;
        scanner.Skip(1);
        if (mark == '.' && !scanner.IsAtEnd && char.IsAsciiDigit(scanner.Peek()))
            return scanner.TakeDigits(2) > 0 ? Decimal(scanner, start, 2) : null;
        if (mark == '.' && !scanner.IsAtEnd && scanner.Peek() == '-')
            scanner.Skip(1);
        return scanner.CanFollowMark
            ? new UnitLabel(new LabelShape(UnitLevel.Clause, mark, 0), start, scanner.Position - start, number)
            : null;
    }

    /// <summary>1.1, 1.1.1 … the scanner stands behind the group of that count.</summary>
    private static UnitLabel? Decimal(LabelScanner scanner, int start, int groups)
    {
        while (scanner.TakeMarkedDigits())
            groups++;
        var number = scanner.Text(start);
        if (!scanner.IsAtEnd && char.IsAsciiDigit(scanner.Peek()))
            return null;
        var hasMark = !scanner.IsAtEnd && scanner.Peek() is '.' or ')';
        if (hasMark)
            scanner.Skip(1);
        var follows = hasMark ? scanner.CanFollowMark : scanner.IsAtRest || char.IsUpper(scanner.PeekWord());
        return follows && groups <= 5
            ? new UnitLabel(new LabelShape(UnitLevel.SubClause, '.', groups), start, scanner.Position - start, number)
            : null;
    }

    /// <summary>(1), (a)</summary>
    private static UnitLabel? Bracketed(LabelScanner scanner)
    {
        var start = scanner.Position;
        scanner.Skip(1);
        var at = scanner.Position;
        var isDigits = scanner.TakeDigits(2) > 0;
        if (!isDigits && scanner.TakeSmallLetters() == 0)
            return null;
        var number = scanner.Text(at);
        if (scanner.IsAtEnd || scanner.Peek() != ')')
            return null;
        scanner.Skip(1);
        var level = isDigits ? UnitLevel.Clause : UnitLevel.Point;
        return scanner.CanFollowMark
            ? new UnitLabel(new LabelShape(level, '(', 0), start, scanner.Position - start, number)
            : null;
    }

    /// <summary>a), a., a/ and, only where letters are counted, A.</summary>
    private static UnitLabel? Lettered(LabelScanner scanner)
    {
        var start = scanner.Position;
        var isSmall = scanner.TakeSmallLetters() > 0;
        if (!isSmall && !scanner.TakeCapital())
            return null;
        var number = scanner.Text(start);
        if (scanner.IsAtEnd || scanner.Peek() is not (')' or '.' or '/' or '-'))
            return null;
        var mark = scanner.Peek();
        scanner.Skip(1);
        var isLabel = mark == ')' ? scanner.CanFollowMark : scanner.IsBlank;
        var level = isSmall ? UnitLevel.Point : UnitLevel.Letter;
        return isLabel && (isSmall || mark != '-')
            ? new UnitLabel(new LabelShape(level, mark, 0), start, scanner.Position - start, number)
            : null;
    }

    private static UnitLabel? Dash(LabelScanner scanner)
    {
        var start = scanner.Position;
        var mark = scanner.Peek();
        var isPicture = mark is >= '\uF000' and <= '\uF0FF';
        if (!isPicture && !"-–—+*•●▪■◦·➢✓❖".Contains(mark, StringComparison.Ordinal))
            return null;
        scanner.Skip(1);
        var follows =
            scanner.IsAtRest || scanner.IsBlank || char.IsLetter(scanner.Peek()) || scanner.Peek() is '“' or '"';
        return follows && !scanner.IsRuleBehind(mark)
            ? new UnitLabel(new LabelShape(UnitLevel.Dash, mark is '–' or '—' ? '-' : mark, 0), start, 1, "")
            : null;
    }
}
