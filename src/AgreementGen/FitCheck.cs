using AgreementGen.Diagnostics;
using AgreementGen.Documents;
using AgreementGen.Docx.Layout;
using AgreementGen.Standards;

namespace AgreementGen;

/// <summary>What does not fit at the head of page 1, in the best of the sizes and margins that the standard permits.</summary>
internal static class FitCheck
{
    /// <param name="layout">The header of the document, measured.</param>
    public static void Check(Header header, HeaderLayout layout, DiagnosticBag diagnostics)
    {
        if (!layout.FitsRight)
        {
            // The left column is as narrow as it can be; what does not fit there has the same cause.
            var date = header.DateLine?.Text == layout.WidestRight ? header.DateLine : null;
            Add(Kinds.HeadingTooWide, PlaceOf(date, header), layout.WidestRight, layout.RightLack);
            return;
        }
        if (
            !layout.FitsNumber
            && header.NumberLines.FirstOrDefault(line => line.Text == layout.WidestNumber) is { } number
        )
            Add(Kinds.NumberTooWide, PlaceOf(number, header), number.Text, layout.NumberLack);
        foreach (var line in layout.Left)
        {
            if (line.IsTorn)
                Add(Kinds.NameTorn, line.Line.Origin.Best, line.Line.Text, line.Lack);
        }

        void Add(Kind kind, Location place, string text, int lack) =>
            diagnostics.Add(kind, place, text.Replace('\n', ' '), new Length(lack));
    }

    /// <summary>What is put together of many places has none of its own; the names beside it are the nearest that a user wrote.</summary>
    private static Location PlaceOf(Line? line, Header header) =>
        line?.Origin.Best is { IsNone: false } own ? own
        : header.Lines is [var name, ..] ? name.Line.Origin.Best
        : default;
}
